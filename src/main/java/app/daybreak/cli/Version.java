package app.daybreak.cli;

import app.daybreak.desktop.ProgramVersion;

import picocli.CommandLine.IVersionProvider;

/// What `--version` says.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "Daybreak " + ProgramVersion.read() + " (Java " + Runtime.version() + ")"
        };
    }
}
