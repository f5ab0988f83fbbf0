package se.ledstjarnan.web.allotment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import se.ledstjarnan.ejb.allotment.AllotmentService;
import se.ledstjarnan.ejb.allotment.QualityRow;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** Quality against cost for the units of a year, in a picture and a table. */
@Named
@RequestScoped
public class QualityPage {

    private static final int YEARS_BACK = 5;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    private AllotmentService allotments;

    @Inject
    private Say say;

    private List<QualityRow> rows;

    public int getYear() {
        return AllotmentYearPage.asked(Asked.parameter("year"), say.today().getYear());
    }

    public List<Choice> getYears() {
        int now = say.today().getYear();
        return IntStream.rangeClosed(0, YEARS_BACK)
                .mapToObj(back -> Integer.toString(now - back))
                .map(year -> new Choice(year, year, year.equals(Integer.toString(getYear()))))
                .toList();
    }

    public List<QualityRow> getRows() {
        if (rows == null) {
            rows = allotments.quality(getYear());
        }
        return rows;
    }

    /** Null where there is nothing to draw. */
    public QualityPicture getPicture() {
        return QualityPicture.of(getRows());
    }

    /** "Bättre och billigare än beslutat". */
    public String said(QualityRow row) {
        if (!QualityPicture.isDrawn(row)) {
            return Texts.of(row.cost() == null ? "allotment.quality.noCost" : "allotment.quality.noQuality");
        }
        boolean good = row.quality().compareTo(HUNDRED) >= 0;
        boolean cheap = AllotmentWords.isWithin(row.cost());
        return Texts.of("allotment.quality." + (good ? "good." : "bad.") + (cheap ? "cheap" : "dear"));
    }

    public String saidKind(QualityRow row) {
        if (!QualityPicture.isDrawn(row)) {
            return "";
        }
        boolean good = row.quality().compareTo(HUNDRED) >= 0;
        boolean cheap = AllotmentWords.isWithin(row.cost());
        return good && cheap ? "fine" : good || cheap ? "soon" : "late";
    }

    /** The picture in a sentence for those who do not see it. */
    public String getDescription() {
        long drawn = getRows().stream().filter(QualityPicture::isDrawn).count();
        long best =
                getRows().stream().filter(row -> saidKind(row).equals("fine")).count();
        return Texts.of("allotment.quality.description", drawn, best);
    }
}
