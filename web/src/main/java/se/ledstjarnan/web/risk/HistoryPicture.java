package se.ledstjarnan.web.risk;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.risk.AssessmentKind;
import se.ledstjarnan.ejb.risk.Level;
import se.ledstjarnan.ejb.risk.RiskView;

/** How a risk has been judged over time, as SVG draws it: a dot for each time at its share of the highest product. */
public record HistoryPicture(String line, List<Dot> dots) {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final int LEFT = 40;
    private static final int WIDTH = 360;
    private static final int TOP = 24;
    private static final int HEIGHT = 100;
    private static final int FEWEST = 2;

    /** @param lastOfYear whether the year is written beneath it */
    public record Dot(int x, int y, int product, int year, boolean lastOfYear) {}

    /** Null where there is too little to draw. What is expected of measures is in the table alone. */
    static HistoryPicture of(List<RiskView.Judged> history) {
        List<RiskView.Judged> judged = history.stream()
                .filter(each -> each.kind() != AssessmentKind.RESIDUAL)
                .toList();
        if (judged.size() < FEWEST) {
            return null;
        }
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < judged.size(); i++) {
            Level level = judged.get(i).level();
            int year = year(judged.get(i));
            dots.add(new Dot(
                    LEFT + WIDTH * i / (judged.size() - 1),
                    TOP + HEIGHT - HEIGHT * level.product() / level.most(),
                    level.product(),
                    year,
                    i == judged.size() - 1 || year(judged.get(i + 1)) != year));
        }
        return new HistoryPicture(
                dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" ")), dots);
    }

    private static int year(RiskView.Judged judged) {
        return judged.at().atZone(SWEDEN).getYear();
    }
}
