package app.daybreak.library;

import app.daybreak.paper.DateSource;

import java.time.LocalDate;

/// A digest in the library.
///
/// @param sha256 its identity
/// @param file its file name
/// @param channel its channel, or empty
/// @param date its day
/// @param dateSource where that day comes from
/// @param papers how many papers it holds, each counted once
public record DigestInfo(
        String sha256,
        String file,
        String channel,
        LocalDate date,
        DateSource dateSource,
        int papers) {}
