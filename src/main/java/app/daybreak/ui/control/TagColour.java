package app.daybreak.ui.control;

import app.daybreak.paper.Tag;

import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/// A tag's colour as a dot before its name, never as the ground of a text: any colour may be
/// chosen.
public final class TagColour {
    private static final double RADIUS = 4;

    private TagColour() {}

    /// The dot; transparent where the tag has no colour that can be read.
    public static Circle dot(Tag tag) {
        return new Circle(RADIUS, colour(tag));
    }

    private static Color colour(Tag tag) {
        try {
            return tag.colour().isEmpty() ? Color.TRANSPARENT : Color.web(tag.colour());
        } catch (IllegalArgumentException e) {
            return Color.TRANSPARENT; // another program's
        }
    }
}
