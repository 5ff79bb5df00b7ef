package app.daybreak.ui;

import app.daybreak.settings.Colours;
import app.daybreak.settings.Settings;
import app.daybreak.settings.Typefaces;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.util.Subscription;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;

/// The program's look: AtlantaFX's Primer, light or dark, and over it the program's own
/// stylesheets.
public final class Theme {
    private final Subscription system;
    private final BooleanProperty still;
    private final ObjectProperty<Colours> colours;
    private final ObjectProperty<Typefaces> typefaces;
    private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());

    /// A look that follows the system where it is asked to.
    public Theme(Settings settings) {
        colours = new SimpleObjectProperty<>(settings.colours());
        typefaces = new SimpleObjectProperty<>(settings.reader().typefaces());
        still = new SimpleBooleanProperty(settings.still());
        Platform.Preferences preferences = Platform.getPreferences();
        system =
                Subscription.combine(
                        preferences.colorSchemeProperty().subscribe(_ -> use()),
                        preferences.reducedMotionProperty().subscribe((_, _) -> dressAll()));
        colours.subscribe((_, _) -> use());
        typefaces.subscribe((_, _) -> dressAll());
        still.subscribe((_, _) -> dressAll());
    }

    /// Follows the system no longer, which would keep it and all that it dresses.
    public void end() {
        system.unsubscribe();
    }

    /// The colours; to be changed at will.
    public ObjectProperty<Colours> coloursProperty() {
        return colours;
    }

    /// The families in which papers are set; to be changed at will.
    public ObjectProperty<Typefaces> typefacesProperty() {
        return typefaces;
    }

    /// Whether nothing moves by itself, also where the system does not ask for it; to be changed at
    /// will. Bars of work whose end nobody knows are all that moves.
    public BooleanProperty stillProperty() {
        return still;
    }

    /// Gives a scene this look, now and whenever it changes.
    public void dress(Scene scene) {
        scenes.add(scene);
        scene.getStylesheets().setAll(stylesheets());
    }

    private void use() {
        Application.setUserAgentStylesheet(
                isDark()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        dressAll();
    }

    private void dressAll() {
        List<String> sheets = stylesheets();
        for (Scene scene : scenes) scene.getStylesheets().setAll(sheets);
    }

    private boolean isDark() {
        return switch (colours.get()) {
            case LIGHT, SEPIA -> false;
            case DARK -> true;
            case SYSTEM, CONTRAST -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private List<String> stylesheets() {
        List<String> sheets = new ArrayList<>();
        sheets.add(Fonts.stylesheet(typefaces.get()));
        sheets.add(resource("daybreak.css"));
        changed().ifPresent(sheet -> sheets.add(resource(sheet)));
        if (still.get() || Platform.getPreferences().isReducedMotion()) {
            sheets.add(resource("still.css"));
        }
        return sheets;
    }

    /// The stylesheet that changes the theme's colours.
    private Optional<String> changed() {
        return switch (colours.get()) {
            case SYSTEM, LIGHT, DARK -> Optional.empty();
            case SEPIA -> Optional.of("sepia.css");
            case CONTRAST -> Optional.of(isDark() ? "contrast-dark.css" : "contrast-light.css");
        };
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
