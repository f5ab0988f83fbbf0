package se.ledstjarnan.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.ledstjarnan.domain.report.DenominatorKind;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.ejb.report.DenominatorService;
import se.ledstjarnan.ejb.report.DenominatorService.UnitAmounts;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** What the report sets the units' deviations against: a row of three numbers for each of the reader's units, quarter by quarter. */
@Named
@ViewScoped
public class DenominatorsPage extends QuarterAddress {

    private static final long serialVersionUID = 1L;

    private static final int QUARTERS_BACK = 4;

    @Inject
    private DenominatorService denominators;

    @Inject
    private Say say;

    private List<Entry> entries;

    /** One unit's numbers while they are entered; null where unknown. */
    public static final class Entry implements Serializable {

        private static final long serialVersionUID = 1L;

        private final UnitAmounts seen;
        private final EnumMap<DenominatorKind, Integer> amounts = new EnumMap<>(DenominatorKind.class);

        Entry(UnitAmounts seen) {
            this.seen = seen;
            this.amounts.putAll(seen.amounts());
        }

        public String getUnit() {
            return seen.unit();
        }

        public Integer getCareDays() {
            return amounts.get(DenominatorKind.CARE_DAYS);
        }

        public void setCareDays(Integer amount) {
            set(DenominatorKind.CARE_DAYS, amount);
        }

        public Integer getMedication() {
            return amounts.get(DenominatorKind.MEDICATION);
        }

        public void setMedication(Integer amount) {
            set(DenominatorKind.MEDICATION, amount);
        }

        public Integer getPatients() {
            return amounts.get(DenominatorKind.PATIENTS);
        }

        public void setPatients(Integer amount) {
            set(DenominatorKind.PATIENTS, amount);
        }

        private void set(DenominatorKind kind, Integer amount) {
            if (amount == null) {
                amounts.remove(kind);
            } else {
                amounts.put(kind, amount);
            }
        }
    }

    public void load() {
        entries = denominators.units(quarter()).stream().map(Entry::new).toList();
    }

    /** The one asked for; without any, the last one that has ended. */
    private Quarter quarter() {
        return getYear() == null && getQuarter() == null ? Quarter.lastBefore(say.today()) : asked();
    }

    public List<Entry> getEntries() {
        return entries;
    }

    public String save() {
        Map<UnitAmounts, Map<DenominatorKind, Integer>> entered = new LinkedHashMap<>();
        entries.forEach(entry -> entered.put(entry.seen, Map.copyOf(entry.amounts)));
        Quarter quarter = quarter();
        if (!Attempt.to(() -> denominators.enter(quarter, entered))) {
            return null;
        }
        Attempt.done(Texts.of("report.denominators.saved", getName()));
        return page("denominators", quarter) + "&faces-redirect=true";
    }

    /** The running quarter and those before it. */
    public List<Quarter> getChoices() {
        Quarter running = Quarter.of(say.today());
        return IntStream.rangeClosed(0, QUARTERS_BACK).mapToObj(running::minus).toList();
    }

    public boolean isCurrent(Quarter choice) {
        return choice.equals(quarter());
    }

    public String link(Quarter choice) {
        return page("denominators.xhtml", choice);
    }

    public String name(Quarter choice) {
        return Texts.of("report.name", choice.number(), String.valueOf(choice.year()));
    }

    public String getName() {
        return name(quarter());
    }
}
