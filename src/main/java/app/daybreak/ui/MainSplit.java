package app.daybreak.ui;

import app.daybreak.settings.Settings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// The sidebar, and the list with the reader. In a narrow window the sidebar makes room for the
/// reader until it is asked for, and in a wide one it comes back.
final class MainSplit extends SplitPane {
    /// In pixels: with less, list and reader have hardly a line of text beside the sidebar.
    private static final double ROOM = 960;

    private final Region sidebar;
    private final PapersSplit papers;
    private final Runnable leave;
    private final BooleanProperty sidebarShown;
    private double left;
    private boolean wanted;
    private boolean narrow;
    private boolean resized;
    private boolean opening = true;

    /// @param frame where the dividers were, and whether the sidebar was hidden
    /// @param leave gives the keyboard to somebody else when the sidebar goes that had it
    MainSplit(Region sidebar, PapersSplit papers, Settings.Frame frame, Runnable leave) {
        this.leave = leave;
        this.sidebar = sidebar;
        this.papers = papers;
        left = frame.sidebarDivider();
        wanted = !frame.sidebarHidden();
        sidebarShown = new SimpleBooleanProperty(wanted);
        sidebar.setMinWidth(140);
        setResizableWithParent(sidebar, false);
        getItems().add(papers);
        if (wanted) addSidebar();
        sidebarShown.subscribe((_, _) -> turn());
        widthProperty().subscribe((before, now) -> fit(before.doubleValue(), now.doubleValue()));
    }

    /// Whether the sidebar is there.
    BooleanProperty sidebarShownProperty() {
        return sidebarShown;
    }

    private void fit(double before, double now) {
        if (opening) resized = true; // what was asked of the system comes in steps
        if (now == 0 || now < ROOM == narrow) return;
        boolean wide = now >= ROOM;
        if (!wide && before > 0 && getItems().contains(sidebar)) {
            left = sidebar.getWidth() / before;
        }
        narrow = true; // what happens now is not the person's wish
        sidebarShown.set(wanted && wide);
        narrow = !wide;
        resized = true;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!resized) return;
        resized = false;
        if (getItems().contains(sidebar)) setDividerPositions(left);
        super.layoutChildren();
        papers.placeInNewWidth();
    }

    private void turn() {
        if (!narrow) wanted = sidebarShown.get();
        if (sidebarShown.get() == getItems().contains(sidebar)) return;
        if (sidebarShown.get()) {
            addSidebar();
        } else {
            keep();
            boolean focused = hasKeyboard();
            getItems().remove(sidebar);
            if (focused) leave.run();
        }
    }

    /// The sidebar of a narrow window says nothing about a wide one.
    private void keep() {
        if (!narrow && getItems().contains(sidebar)) left = getDividerPositions()[0];
    }

    /// Asked of the scene, because a node goes on saying that the focus is within when it has gone
    /// on.
    private boolean hasKeyboard() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        while (owner != null && !owner.equals(sidebar)) owner = owner.getParent();
        return owner != null;
    }

    private void addSidebar() {
        getItems().addFirst(sidebar);
        setDividerPositions(left);
    }

    /// Puts the dividers where they were. A share is one of the window's width, which is not known
    /// before the window is there.
    void place() {
        if (getItems().contains(sidebar)) setDividerPositions(left);
        layout(); // the share of the list is one of what is beside the sidebar
        papers.place();
    }

    /// Says that the window has the size that it was to have: from now on the sidebar keeps its
    /// width and not its share.
    void opened() {
        opening = false;
    }

    /// How the window with these bounds is divided now.
    Settings.Frame frame(Settings.WindowBounds bounds) {
        keep();
        return new Settings.Frame(bounds, left, left + papers.beside() * (1 - left), !wanted);
    }
}
