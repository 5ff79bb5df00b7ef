package app.daybreak.library;

import java.sql.SQLException;

/// Carries an [SQLException] through a function that may throw none; [Database#alone] unpacks it.
final class UncheckedSqlException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final SQLException failure;

    UncheckedSqlException(SQLException failure) {
        super(failure);
        this.failure = failure;
    }

    SQLException failure() {
        return failure;
    }
}
