package app.daybreak.ui;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The program's own few icons, drawn on a 16 by 16 grid as SVG paths and coloured by CSS.
public enum Icon {
    SEARCH(
            "M7 2a5 5 0 1 0 3 9l3.5 3.5 1-1L11 10a5 5 0 0 0-4-8zm0 1.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z"),
    STAR("M8 1.5l2 4.3 4.7.6-3.5 3.2.9 4.7L8 12l-4.1 2.3.9-4.7L1.300 6.400l4.700-.6z"),
    LATER(
            "M8 1.500a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13zm0 1.500a5 5 0 1 1 0 10 5 5 0 0 1 0-10zM7.300 4.500v4l3 1.800.7-1.200-2.300-1.400V4.500z"),
    IMPORT(
            "M7.250 1.500h1.500v6.200l2.200-2.200 1.050 1.050L8 10.550 4 6.550 5.050 5.500l2.200 2.200zM2 10.500h1.500V13h9v-2.500H14v4H2z"),
    KEEP("M3.500 1.500h9v13L8 11l-4.500 3.500zM5 3v8.500l3-2.300 3 2.300V3z"),
    TABLE(
            "M1.500 2.500h13v11h-13zM3 6.500v2h3v-2zm4.500 0v2h5.500v-2zM3 10v2h3v-2zm4.500 0v2h5.500v-2z"),
    CLOSE("M4 3l4 4 4-4 1 1-4 4 4 4-1 1-4-4-4 4-1-1 4-4-4-4z");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /// A new node that shows the icon; style class `icon`.
    public Node node() {
        Region region = new Region();
        region.getStyleClass().addAll("icon", "icon-" + name().toLowerCase(java.util.Locale.ROOT));
        region.setStyle("-fx-shape: \"" + path + "\";");
        return region;
    }
}
