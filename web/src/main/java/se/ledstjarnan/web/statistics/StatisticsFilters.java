package se.ledstjarnan.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.ejb.deviation.CaseChoice;
import se.ledstjarnan.ejb.deviation.CaseChoices;
import se.ledstjarnan.ejb.deviation.CaseFilter;
import se.ledstjarnan.ejb.deviation.CaseListService;
import se.ledstjarnan.ejb.statistics.StatisticsFilter;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Texts;

/** What the statistics are narrowed by: {@code unit, category, area, kind, months, as} in the address. */
@Named
@RequestScoped
public class StatisticsFilters {

    private static final String PAGE = "/statistics/statistics.xhtml";
    private static final List<Integer> MONTHS = List.of(3, 12, 24, 36);
    private static final int USUAL = 12;
    private static final Pattern CODE = Pattern.compile("[A-Z_][A-Z0-9_]{0,59}");

    @Inject
    private CaseListService cases;

    private AddressReader asked;
    private StatisticsFilter filter;
    private CaseChoices known;

    StatisticsFilter filter() {
        if (filter == null) {
            asked = new AddressReader(Asked::parameter);
            CaseFilter.Kind kind = asked.constant("kind", CaseFilter.Kind.class);
            Integer months = months(asked);
            OrganisedAs as = asked.constant("as", OrganisedAs.class);
            filter = new StatisticsFilter(
                    asked.id("unit"),
                    category(asked),
                    asked.constant("area", LegalArea.class),
                    kind == null ? CaseFilter.Kind.NOT_GOOD : kind,
                    months == null ? USUAL : months,
                    as == null ? OrganisedAs.NOW : as);
        }
        return filter;
    }

    private static String category(AddressReader in) {
        String code = Objects.toString(in.typed("category"), "").strip().toUpperCase(Locale.ROOT);
        return in.keep("category", CODE.matcher(code).matches() ? code : null);
    }

    private static Integer months(AddressReader in) {
        String typed = Objects.toString(in.typed("months"), "").strip();
        return in.keep(
                "months",
                MONTHS.stream()
                        .filter(months -> months.toString().equals(typed))
                        .findFirst()
                        .orElse(null));
    }

    /** Something in the address could not be understood. */
    public boolean isIgnored() {
        filter();
        return asked.isIgnored() || Asked.isRepeated(asked.known().keySet());
    }

    /** This page with its filters. */
    Address address() {
        StatisticsFilter now = filter();
        return new Address(PAGE)
                .with("unit", now.unitId())
                .with("category", now.category())
                .with("area", now.area() == null ? null : lower(now.area().name()))
                .with(
                        "kind",
                        now.kind() == CaseFilter.Kind.NOT_GOOD
                                ? null
                                : lower(now.kind().name()))
                .with("months", now.months() == USUAL ? null : now.months())
                .with("as", now.as() == OrganisedAs.NOW ? null : lower(now.as().name()));
    }

    /** The list of cases by the same filters, but for category and days. */
    Address cases() {
        StatisticsFilter now = filter();
        return new Address("/deviation/cases.xhtml")
                .with("status", "every")
                .with("kind", lower(now.kind().name()))
                .with("area", now.area() == null ? null : lower(now.area().name()))
                .with("unit", now.unitId());
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private CaseChoices known() {
        if (known == null) {
            known = cases.choices();
        }
        return known;
    }

    /** The unit asked for by name; all of them where none is. */
    String unit() {
        return known().units().stream()
                .filter(unit -> unit.id().equals(filter().unitId()))
                .map(CaseChoice::name)
                .findFirst()
                .orElseGet(
                        () -> Texts.of(filter().unitId() == null ? "statistics.units.all" : "statistics.units.none"));
    }

    /** The category asked for by name; all of them where none is. */
    String category() {
        return known().categories().stream()
                .filter(category -> category.code().equals(filter().category()))
                .map(CaseChoices.Category::name)
                .findFirst()
                .orElseGet(() -> Texts.of(
                        CaseFilter.UNJUDGED.equals(filter().category())
                                ? "statistics.unjudged"
                                : "statistics.categories.all"));
    }

    public List<Choice> getUnits() {
        return known().units().stream()
                .map(u -> new Choice(String.valueOf(u.id()), u.name(), u.id().equals(filter().unitId())))
                .toList();
    }

    public List<Compartment> getCompartments() {
        return List.of(Compartment.values());
    }

    public List<Choice> categories(Compartment compartment) {
        return known().categories().stream()
                .filter(c -> c.compartment() == compartment)
                .map(c -> new Choice(c.code(), c.name(), c.code().equals(filter().category())))
                .toList();
    }

    public List<Choice> getAreas() {
        return Arrays.stream(LegalArea.values())
                .map(a -> new Choice(lower(a.name()), Texts.of("deviation.area." + a), a == filter().area()))
                .toList();
    }

    public List<Choice> getKinds() {
        return Arrays.stream(CaseFilter.Kind.values())
                .map(k -> new Choice(lower(k.name()), Texts.of("deviation.list.kind." + k), k == filter().kind()))
                .toList();
    }

    public List<Choice> getPeriods() {
        List<Choice> periods = new ArrayList<>();
        for (Integer months : MONTHS) {
            String words = Texts.of("statistics.period", months);
            periods.add(new Choice(months.toString(), words, months == filter().months()));
        }
        return periods;
    }

    /** By which organisation. */
    public List<Choice> getOrganisations() {
        return Arrays.stream(OrganisedAs.values())
                .map(as -> new Choice(lower(as.name()), Texts.of("statistics.organisedAs." + as), as == filter().as()))
                .toList();
    }

    public boolean isNarrowed() {
        return filter().unitId() != null || filter().category() != null;
    }
}
