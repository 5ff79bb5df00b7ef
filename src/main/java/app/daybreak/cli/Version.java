package app.daybreak.cli;

import picocli.CommandLine.IVersionProvider;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/// The program's version, as the build wrote it.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/app/daybreak/build.properties")) {
            if (in != null) build.load(in);
        }
        String version = build.getProperty("version", "?");
        return new String[] {"Daybreak " + version + " (Java " + Runtime.version() + ")"};
    }
}
