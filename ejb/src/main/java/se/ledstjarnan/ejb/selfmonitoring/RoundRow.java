package se.ledstjarnan.ejb.selfmonitoring;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.selfmonitoring.CheckKind;
import se.ledstjarnan.domain.selfmonitoring.RoundStatus;
import se.ledstjarnan.domain.selfmonitoring.Score;

/**
 * A check in a list.
 *
 * @param score null until it is signed
 * @param toAnswer whether the reader has a sheet of it that is not handed in
 */
public record RoundRow(
        int number,
        CheckKind kind,
        String title,
        String unit,
        LocalDate due,
        RoundStatus status,
        Instant endedAt,
        Score score,
        int target,
        boolean toAnswer)
        implements Serializable {

    public boolean late(LocalDate today) {
        return status == RoundStatus.ONGOING && due.isBefore(today);
    }
}
