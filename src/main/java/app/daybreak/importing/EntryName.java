package app.daybreak.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// The name of a file in an archive. It is a name alone: nothing is ever written under it.
final class EntryName {
    private static final Pattern OUTSIDE =
            Pattern.compile("(?:^|[/\\\\])\\.\\.(?:[/\\\\]|$)|^[/\\\\]|^[A-Za-z]:");
    private static final Pattern HIDDEN =
            Pattern.compile("(?:^|/)(?:\\.[^./][^/]*|__MACOSX)(?:/|$)");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /// What a file system may not be able to name: signs that Windows keeps for itself, a space at
    /// the end of a part, and, where the system's encoding is a small one, letters.
    private static final Pattern UNNAMEABLE =
            Pattern.compile("[^A-Za-z0-9!#%&'()+,./;=@^_`{}~ -]|[ .]+(?=/)|[ .]+$");

    private EntryName() {}

    /// A name in UTF-8, or in GB18030, as Chinese Windows writes them.
    static String decode(byte[] name) {
        try {
            var utf8 = StandardCharsets.UTF_8.newDecoder();
            return utf8.decode(ByteBuffer.wrap(name)).toString();
        } catch (CharacterCodingException e) {
            return new String(name, Charset.forName("GB18030"));
        }
    }

    /// A name that was taken for Latin-1.
    static String decode(String latin) {
        boolean bytes = latin.chars().allMatch(c -> c <= 0xff);
        return bytes ? decode(latin.getBytes(StandardCharsets.ISO_8859_1)) : latin;
    }

    /// Whether an unpacker that believes the name would write outside its folder.
    static boolean isOutside(String name) {
        return OUTSIDE.matcher(name).find();
    }

    static boolean isHidden(String name) {
        return HIDDEN.matcher(name).find();
    }

    private static String plain(String name) {
        return UNNAMEABLE.matcher(name).replaceAll("_");
    }

    /// How the report calls the file: `archive.zip!/inner/name.md`.
    static Path within(Path archive, String name) {
        String whole =
                DigestFiles.name(archive) + "!/" + CONTROL.matcher(name).replaceAll("\ufffd");
        try {
            return archive.resolveSibling(whole);
        } catch (InvalidPathException e) {
            return archive.resolveSibling(plain(whole));
        }
    }
}
