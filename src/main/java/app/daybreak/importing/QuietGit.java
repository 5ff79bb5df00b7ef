package app.daybreak.importing;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

import java.util.concurrent.TimeUnit;

/// What JGit sees of the system: nothing. By itself it would start `git` to find its settings, read
/// those of the person, and write files to measure the disk and to remember what it measured.
final class QuietGit extends SystemReader.Delegate {
    private QuietGit(SystemReader system) {
        super(system);
    }

    /// Makes JGit quiet from now on.
    static void install() {
        SystemReader present = SystemReader.getInstance();
        if (!(present instanceof QuietGit)) SystemReader.setInstance(new QuietGit(present));
    }

    @Override
    public StoredConfig getUserConfig() {
        return new Nothing();
    }

    @Override
    public StoredConfig getJGitConfig() {
        return new Nothing();
    }

    @Override
    public StoredConfig getSystemConfig() {
        return new Nothing();
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new Nothing();
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new Nothing();
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new Nothing();
    }

    /// Settings that are neither read nor written.
    private static final class Nothing extends FileBasedConfig {
        /// Seconds within which two changes of a file may look alike on any disk.
        private static final long ALIKE = 2;

        Nothing() {
            super(null, null, FS.DETECTED);
        }

        @Override
        public void load() {}

        @Override
        public void save() {}

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public long getTimeUnit(
                String section, String key, String name, long otherwise, TimeUnit unit) {
            return section.equals("filesystem")
                    ? unit.convert(ALIKE, TimeUnit.SECONDS)
                    : super.getTimeUnit(section, key, name, otherwise, unit);
        }
    }
}
