package se.ledstjarnan.ejb.yearwheel;

import java.util.List;
import se.ledstjarnan.domain.yearwheel.StepState;
import se.ledstjarnan.domain.yearwheel.WheelStep;

/** A year's turn of the wheel. @param months twelve, from January */
public record Steering(int year, List<Step> steps, List<Month> months) {

    public Steering {
        steps = List.copyOf(steps);
        months = List.copyOf(months);
    }

    /** How it stands with a step. @param path where it is done; null where nothing of it is here */
    public record Step(WheelStep step, int total, int done, int late, String path) {

        public StepState state() {
            return StepState.of(total, done, late);
        }
    }

    /** What falls due in a month, of that which the reader may know of. */
    public record Month(int number, int total, int done, int late) {}
}
