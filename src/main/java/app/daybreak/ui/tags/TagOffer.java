package app.daybreak.ui.tags;

import app.daybreak.library.Overview.TagCount;
import app.daybreak.query.Initials;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A tag that can be put on the papers or taken off.
///
/// @param carried how many of the papers carry it
/// @param made whether there is none of that name yet
record TagOffer(String name, Carried carried, boolean made) {
    /// How many of the papers in question carry a tag.
    enum Carried {
        NONE,
        SOME,
        ALL
    }

    /// What fits what was typed: the tag of that name, those that begin so, those that hold it; and
    /// one to be made when there is none of that name. Pinyin's first letters count as typed.
    ///
    /// @param papers how many papers are tagged
    static List<TagOffer> of(List<TagCount> tags, String typed, int papers) {
        String name = typed.strip().replaceAll("\\s+", " ");
        Stream<TagCount> fitting =
                Stream.of(0, 1, 2)
                        .flatMap(rank -> tags.stream().filter(t -> rank(t, name) == rank));
        List<TagOffer> offers = new ArrayList<>(fitting.map(t -> of(t, papers)).toList());
        String made = withoutEmptyParts(name);
        boolean there = tags.stream().anyMatch(t -> t.tag().name().equalsIgnoreCase(made));
        if (!there && !made.isEmpty()) offers.add(new TagOffer(made, Carried.NONE, true));
        return offers;
    }

    /// A name whose parts all say something: `a/b` of `/a//b/`.
    private static String withoutEmptyParts(String name) {
        return Arrays.stream(name.split("/"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
    }

    private static int rank(TagCount count, String typed) {
        String name = count.tag().name();
        if (name.equalsIgnoreCase(typed)) return 0;
        int place = Initials.indexOf(name, typed);
        return place > 0 ? 2 : place == 0 ? 1 : -1;
    }

    private static TagOffer of(TagCount count, int papers) {
        Carried carried =
                count.papers() == 0
                        ? Carried.NONE
                        : count.papers() < papers ? Carried.SOME : Carried.ALL;
        return new TagOffer(count.tag().name(), carried, false);
    }
}
