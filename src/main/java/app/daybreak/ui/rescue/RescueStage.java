package app.daybreak.ui.rescue;

import app.daybreak.keeping.Recovery;
import app.daybreak.library.LibraryException;
import app.daybreak.library.Progress;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// How far a rescue has come.
public sealed interface RescueStage {
    /// Something long is under way.
    ///
    /// @param share of the step that is done, 0 to 1, or -1 where nobody can say
    record Working(Progress.Step step, double share) implements RescueStage {
        /// Whether the library is only looked at, which a person may skip.
        boolean isCheck() {
            return switch (step) {
                case PAGES, LINKS, TEXTS -> true;
                case SALVAGE, BACKUP -> false;
            };
        }
    }

    /// The person chooses a way out.
    ///
    /// @param because what was found or what stood in the way of opening
    /// @param problem why the way chosen last could not be gone, or null
    record Offered(
            Recovery.Offer offer, LibraryException because, @Nullable LibraryException problem)
            implements RescueStage {}

    /// There is no way out from here.
    record Refused(LibraryException because) implements RescueStage {}

    /// It is over.
    ///
    /// @param opens whether the library is to be opened now
    /// @param word what to say then, a message's key
    /// @param values what stands in it
    record Ended(boolean opens, String word, List<Object> values) implements RescueStage {
        /// Keeps a copy of its own.
        public Ended {
            values = List.copyOf(values);
        }
    }
}
