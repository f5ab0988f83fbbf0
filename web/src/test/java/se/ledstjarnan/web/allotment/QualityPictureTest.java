package se.ledstjarnan.web.allotment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.ejb.allotment.QualityRow;

/** Cheaper lies to the left, better above, and what is not known is not drawn. */
class QualityPictureTest {

    @Test
    void asDecidedLiesInTheMiddle() {
        QualityPicture picture = QualityPicture.of(List.of(row("100", "100")));

        assertThat(picture.dots()).containsExactly(new QualityPicture.Dot(picture.crossX(), picture.crossY(), 1));
    }

    @Test
    void cheaperLiesToTheLeftAndBetterAbove() {
        QualityPicture picture = QualityPicture.of(List.of(row("90", "120"), row("110", "80"), row(null, "100")));

        assertThat(picture.dots()).hasSize(2);
        assertThat(picture.dots().get(0).x()).isLessThan(picture.crossX());
        assertThat(picture.dots().get(0).y()).isLessThan(picture.crossY());
        assertThat(picture.dots().get(1).x()).isGreaterThan(picture.crossX());
        assertThat(picture.dots().get(1).y()).isGreaterThan(picture.crossY());
    }

    @Test
    void farOffStaysInside() {
        QualityPicture picture = QualityPicture.of(List.of(row("450", "200"), row("20", "0")));

        assertThat(picture.dots()).allSatisfy(dot -> {
            assertThat(dot.x()).isBetween(30, 390);
            assertThat(dot.y()).isBetween(30, 230);
        });
    }

    @Test
    void withoutAnythingKnownThereIsNone() {
        assertThat(QualityPicture.of(List.of(row("100", null)))).isNull();
        assertThat(QualityPicture.of(List.of())).isNull();
    }

    private static QualityRow row(String cost, String quality) {
        return new QualityRow("Björken", null, null, decimal(cost), false, decimal(quality), List.of());
    }

    private static BigDecimal decimal(String written) {
        return written == null ? null : new BigDecimal(written);
    }
}
