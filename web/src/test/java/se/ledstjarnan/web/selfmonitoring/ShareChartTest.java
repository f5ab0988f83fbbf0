package se.ledstjarnan.web.selfmonitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.selfmonitoring.Score;

/** The chart of shares: its scale, its target, and what is normal once there are points enough. */
class ShareChartTest {

    @Test
    void tooFewPointsHaveNoNormalRange() {
        ShareChart chart = ShareChart.of(shares(90, 92, 88), 95);

        assertThat(chart.isLimited()).isFalse();
        assertThat(chart.base()).isEqualTo(70);
        assertThat(chart.dots()).extracting(ShareChart.Dot::x).containsExactly(34.0, 223.0, 412.0);
        assertThat(chart.getOdd()).isEmpty();
    }

    @Test
    void twelvePointsTellWhatIsNormalAndMarkTheOddOne() {
        ShareChart chart = ShareChart.of(shares(90, 91, 90, 92, 91, 90, 91, 92, 90, 91, 90, 60), 90);

        assertThat(chart.isLimited()).isTrue();
        assertThat(chart.getOdd()).extracting(dot -> dot.score().right()).containsExactly(60);
        assertThat(chart.getBand()).isPositive();
    }

    @Test
    void theTargetLiesBetweenTopAndBottom() {
        assertThat(ShareChart.of(shares(10, 100), 100).target()).isEqualTo(14);
        assertThat(ShareChart.of(List.of(), 50).dots()).isEmpty();
    }

    private static List<ShareChart.Share> shares(int... rights) {
        List<ShareChart.Share> shares = new ArrayList<>();
        for (int right : rights) {
            shares.add(new ShareChart.Share("2026", new Score(right, 100)));
        }
        return shares;
    }
}
