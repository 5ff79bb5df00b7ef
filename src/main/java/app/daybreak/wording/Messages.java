package app.daybreak.wording;

import app.daybreak.digest.Problem;
import app.daybreak.library.Act;
import app.daybreak.library.LibraryException;
import app.daybreak.library.SystemWords;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/// Every text the program shows, in one language: simplified Chinese or English. Patterns are
/// [MessageFormat]'s; numbers and dates follow the language.
public final class Messages {
    private static final String BUNDLE = "app.daybreak.wording.messages";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Messages(Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK);
    }

    /// The messages for a language: Chinese for any Chinese locale, English for all others.
    public static Messages of(Locale system) {
        boolean chinese = system.getLanguage().equals(Locale.CHINESE.getLanguage());
        return new Messages(chinese ? Locale.SIMPLIFIED_CHINESE : Locale.US);
    }

    /// The language.
    public Locale locale() {
        return locale;
    }

    /// A text without places for values.
    public String text(String key) {
        return bundle.getString(key);
    }

    /// A text with its values.
    public String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /// A day: with its weekday in the current year (`11月22日 周日`, `Sun 22 Nov`), else with its year.
    ///
    /// @param today tells which year is the current one
    public String day(LocalDate date, LocalDate today) {
        String pattern = date.getYear() == today.getYear() ? "day.this-year" : "day.other-year";
        return DateTimeFormatter.ofPattern(text(pattern), locale).format(date);
    }

    /// A month with its year: `2026年7月`, `July 2026`.
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern(text("day.month"), locale).format(month);
    }

    /// A year: `2026年`, `2026`.
    public String year(Year year) {
        return DateTimeFormatter.ofPattern(text("day.year"), locale).format(year);
    }

    /// What is wrong with a file, in one sentence without the place.
    public String problem(Problem problem) {
        return text("problem." + problem.kind().code(), problem.excerpt());
    }

    /// The same of many files.
    ///
    /// @param others how many more have just this problem
    public String problem(Problem problem, int others) {
        String text = problem(problem);
        return others == 0 ? text : text("import.and-others", text, others);
    }

    /// An act as a menu names it: `412 篇标为已读`.
    public String act(Act act) {
        return text("act." + act.kind().code(), act.about(), act.papers());
    }

    /// Why the library could not do something, and what to do next.
    public String failure(LibraryException failure) {
        String key = "failure." + failure.reason().name().toLowerCase(Locale.ROOT);
        return text(key, String.valueOf(failure.getMessage()));
    }

    /// Why a file could not be written.
    public String failure(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        return switch (failure) {
            case NoSuchFileException e -> text("file.absent", e.getFile());
            case FileAlreadyExistsException e -> text("file.no-folder", e.getFile());
            case AccessDeniedException e -> text("file.denied", e.getFile());
            case FileSystemException e when SystemWords.FOLDER.isIn(e) ->
                    text("file.folder", e.getFile());
            default -> SystemWords.isFull(failure) ? text("file.full") : message;
        };
    }
}
