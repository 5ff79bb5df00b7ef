package app.daybreak.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;

/// The program's look: AtlantaFX's Primer, light or dark as the system is.
public final class Theme {
    private Theme() {}

    /// Follows the system from now on.
    public static void followSystem() {
        Platform.getPreferences()
                .colorSchemeProperty()
                .subscribe(scheme -> use(scheme == ColorScheme.DARK));
    }

    /// Uses one appearance whatever the system says.
    public static void use(boolean dark) {
        Application.setUserAgentStylesheet(
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
    }
}
