package se.ledstjarnan.domain.review;

import java.util.List;

/**
 * What has been decided to do about a finding.
 *
 * @param taken how many measures there are that have not been reasoned away
 * @param open the titles of those that somebody is still to carry out or judge
 */
public record FindingMeasures(int place, int taken, List<String> open) {

    public FindingMeasures {
        open = List.copyOf(open);
    }
}
