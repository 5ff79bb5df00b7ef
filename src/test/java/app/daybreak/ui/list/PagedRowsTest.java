package app.daybreak.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.daybreak.library.PaperKeys;
import app.daybreak.paper.ArxivId;
import app.daybreak.paper.Flaws;
import app.daybreak.paper.PaperRow;
import app.daybreak.paper.ReadingState;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;

class PagedRowsTest {
    private record Wish(List<ArxivId> ids, Consumer<List<PaperRow>> loaded) {}

    private final List<Wish> wishes = new ArrayList<>();

    @Test
    void aPageIsAskedOnceAndToldWhenItComes() {
        PagedRows rows = rows(1000);
        assertNull(rows.get(70).row());
        assertNull(rows.get(71).row());
        assertEquals(1, wishes.size());
        assertEquals(PagedRows.PAGE, wishes.getFirst().ids().size());
        List<Integer> updated = new ArrayList<>();
        rows.addListener(
                (ListChangeListener<ListedPaper>)
                        change -> {
                            while (change.next()) {
                                assertTrue(change.wasUpdated());
                                for (int i = change.getFrom(); i < change.getTo(); i++)
                                    updated.add(i);
                            }
                        });
        grant(0, wishes.getFirst().ids());
        assertEquals(PagedRows.PAGE, updated.size());
        assertEquals(64, updated.getFirst());
        assertNotNull(rows.get(70).row());
        assertEquals(Optional.of(rows.get(70).id()), loaded(rows.get(70)));
        assertEquals(1, wishes.size());
    }

    @Test
    void aPaperIsFoundAmongThoseAddedWithoutLoadingAny() {
        PagedRows rows = rows(1000);
        ListedPaper early = rows.get(70);
        ListedPaper late = rows.get(900);
        int asked = wishes.size();
        assertEquals(-1, rows.subList(640, 1000).indexOf(early));
        assertFalse(rows.subList(640, 1000).contains(early));
        assertEquals(260, rows.subList(640, 1000).indexOf(late));
        assertEquals(late.id(), rows.subList(640, 1000).get(260).id());
        assertEquals(360, rows.subList(640, 1000).size());
        assertEquals(asked, wishes.size());
    }

    @Test
    void theSamePlaceIsTheSameObjectWhileItIsLoaded() {
        PagedRows rows = rows(100);
        rows.get(0);
        grant(0, wishes.getFirst().ids());
        assertSame(rows.get(5), rows.get(5));
    }

    @Test
    void aPaperThatIsGoneLeavesItsPlaceEmptyAndMovesNoOther() {
        PagedRows rows = rows(10);
        rows.get(0);
        List<ArxivId> there = new ArrayList<>(wishes.getFirst().ids());
        there.remove(3);
        grant(0, there);
        assertNull(rows.get(3).row());
        assertEquals(Optional.of(rows.get(4).id()), loaded(rows.get(4)));
    }

    @Test
    void pagesSeenLongAgoAreForgotten() {
        PagedRows rows = rows(PagedRows.PAGE * 100);
        for (int page = 0; page < 100; page++) {
            rows.get(page * PagedRows.PAGE);
            grant(page, wishes.get(page).ids());
        }
        assertNotNull(rows.get(99 * PagedRows.PAGE).row());
        assertNull(rows.get(0).row());
        assertEquals(101, wishes.size());
    }

    @Test
    void afterAChangeWhatWasSeenLastIsLoadedAtOnceAndTheRestWhenItIsLookedAt() {
        PagedRows rows = rows(1000);
        for (int page = 0; page < 6; page++) {
            rows.get(page * PagedRows.PAGE);
            grant(page, wishes.get(page).ids());
            rows.get(page * PagedRows.PAGE);
        }
        rows.reload();
        List<ArxivId> first =
                wishes.subList(6, wishes.size()).stream()
                        .map(wish -> wish.ids().getFirst())
                        .toList();
        List<ArxivId> seenLast =
                List.of(
                        rows.get(5 * PagedRows.PAGE).id(),
                        rows.get(4 * PagedRows.PAGE).id(),
                        rows.get(3 * PagedRows.PAGE).id());
        assertEquals(seenLast, first);
        assertNotNull(rows.get(PagedRows.PAGE).row()); // the old one until the new one comes
        assertEquals(10, wishes.size());
        assertEquals(rows.get(PagedRows.PAGE).id(), wishes.get(9).ids().getFirst());
        grant(9, wishes.get(9).ids());
        rows.get(PagedRows.PAGE);
        assertEquals(10, wishes.size());
    }

    @Test
    void placesAreFoundWithoutLoading() {
        PagedRows rows = rows(1000);
        ListedPaper middle = rows.get(500);
        int asked = wishes.size();
        assertEquals(500, rows.indexOf(middle));
        assertTrue(rows.contains(middle));
        assertFalse(rows.contains(new ListedPaper(ArxivId.of("0704.0001"), null)));
        assertEquals(asked, wishes.size());
    }

    @Test
    void aPropertyThatHoldsListsLoadsNothing() {
        ObjectProperty<PagedRows> property = new SimpleObjectProperty<>(rows(1000));
        property.addListener((_, _, _) -> {});
        property.set(rows(1000));
        assertEquals(0, wishes.size());
    }

    private PagedRows rows(int count) {
        long first = ArxivId.of("2401.00001").key();
        PaperKeys keys = PaperKeys.of(LongStream.range(0, count).map(i -> first + i).toArray());
        return new PagedRows(keys, (ids, loaded) -> wishes.add(new Wish(ids, loaded)));
    }

    private void grant(int wish, List<ArxivId> ids) {
        wishes.get(wish).loaded().accept(ids.stream().map(PagedRowsTest::row).toList());
    }

    private static Optional<ArxivId> loaded(ListedPaper place) {
        return Optional.ofNullable(place.row()).map(PaperRow::id);
    }

    private static PaperRow row(ArxivId id) {
        return new PaperRow(
                id,
                1,
                null,
                "cs.CL",
                List.of(),
                "题",
                "Title",
                "",
                Flaws.NONE,
                ReadingState.UNTOUCHED,
                List.of());
    }
}
