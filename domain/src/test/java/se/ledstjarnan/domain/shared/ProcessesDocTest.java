package se.ledstjarnan.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.board.BoardMatterProcess;
import se.ledstjarnan.domain.deviation.CommentRule;
import se.ledstjarnan.domain.deviation.DeviationProcess;
import se.ledstjarnan.domain.lexmaria.LexMariaProcess;
import se.ledstjarnan.domain.lexsarah.LexSarahProcess;
import se.ledstjarnan.domain.measure.MeasureProcess;
import se.ledstjarnan.domain.report.MadeAction;
import se.ledstjarnan.domain.report.MadeProcess;
import se.ledstjarnan.domain.responsibility.DistributionFlow;

/** The tables in docs/processes.md are those that the product runs by. */
class ProcessesDocTest {

    private static final Path DOCUMENT = Path.of("../docs/processes.md");

    @Test
    void sayWhatTheProductDoes() throws IOException {
        List<String> document = Files.readAllLines(DOCUMENT);

        assertThat(document).containsSubsequence(rows());
    }

    /** Every row of every table, in the order of the document. */
    static List<String> rows() {
        List<String> rows = new ArrayList<>();
        DeviationProcess.table()
                .forEach(rule -> rows.add(row(
                        rule.action(), rule.from(), rule.actors(), rule.to(), rule.comment() == CommentRule.REQUIRED)));
        LexSarahProcess.STEPS
                .rules()
                .forEach(rule -> rows.add(row(rule.action(), rule.from(), rule.actors(), rule.to(), rule.reasoned())));
        LexMariaProcess.STEPS
                .rules()
                .forEach(rule -> rows.add(row(rule.action(), rule.from(), rule.actors(), rule.to(), rule.reasoned())));
        MeasureProcess.table()
                .forEach(rule ->
                        rows.add(row(rule.action(), EnumSet.of(rule.from()), rule.actors(), rule.to(), rule.words())));
        BoardMatterProcess.table()
                .forEach(rule -> rows.add(row(rule.action(), rule.from(), rule.actors(), rule.to(), false)));
        MadeProcess.table()
                .forEach(rule -> rows.add(row(
                        rule.action(),
                        rule.from(),
                        EnumSet.of(rule.who()),
                        null,
                        rule.action() == MadeAction.REPLACE)));
        DistributionFlow.table()
                .forEach(rule -> rows.add(
                        row(rule.action(), rule.from(), EnumSet.of(rule.actor()), rule.to(), rule.reasoned())));
        return rows;
    }

    private static String row(
            Enum<?> action,
            Collection<? extends Enum<?>> from,
            Collection<? extends Enum<?>> by,
            Enum<?> to,
            boolean words) {
        return "| " + action + " | " + names(from) + " | " + names(by) + " | " + (to == null ? "–" : to) + " | "
                + (words ? "yes" : "") + " |";
    }

    private static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }
}
