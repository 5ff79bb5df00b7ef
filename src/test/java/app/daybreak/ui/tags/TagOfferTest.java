package app.daybreak.ui.tags;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.daybreak.library.Overview.TagCount;
import app.daybreak.paper.Tag;
import app.daybreak.ui.tags.TagOffer.Carried;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What is offered for what is typed.
final class TagOfferTest {
    private static final List<TagCount> TAGS =
            List.of(count("a/vae", 0), count("VAE", 2), count("vaes", 3), count("多模态", 1));

    private static TagCount count(String name, int papers) {
        return new TagCount(new Tag(name, "", 0), papers);
    }

    @Test
    void theNameItselfComesFirstThenBeginningsThenTheRest() {
        assertEquals(List.of("VAE", "vaes", "a/vae"), names("vae"));
        assertEquals(List.of("a/vae", "VAE", "vaes", "多模态"), names(""));
    }

    @Test
    void whatIsNotThereCanBeMadeLast() {
        assertEquals(List.of("多模态", "dmt"), names("dmt"));
        assertEquals(
                new TagOffer("new one", Carried.NONE, true),
                TagOffer.of(TAGS, "  new  one ", 3).getLast());
        assertEquals(List.of("多模态"), names("多模态"));
        assertEquals("b/c", names("/b//  / c/").getLast());
        assertEquals(List.of("a/vae"), names(" / "), "nothing to make");
        assertEquals(List.of("a/vae", "a"), names("a/"));
    }

    @Test
    void saysWhetherAllSomeOrNoneCarryIt() {
        List<Carried> carried = TagOffer.of(TAGS, "", 3).stream().map(TagOffer::carried).toList();
        assertEquals(List.of(Carried.NONE, Carried.SOME, Carried.ALL, Carried.SOME), carried);
    }

    private static List<String> names(String typed) {
        return TagOffer.of(TAGS, typed, 3).stream().map(TagOffer::name).toList();
    }
}
