package se.ledstjarnan.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.ejb.statistics.PivotAsk;
import se.ledstjarnan.ejb.statistics.PivotService;
import se.ledstjarnan.ejb.statistics.PivotSplit;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Texts;

/** What the figures can be chosen by; a split that the measure does not have is not offered. */
@Named
@RequestScoped
public class PivotChoices {

    @Inject
    private PivotService service;

    @Inject
    private PivotPage page;

    private PivotAsk ask() {
        return page.asked().ask();
    }

    public List<Choice> getMeasures() {
        return page.measures().stream()
                .map(measure -> new Choice(
                        AddressReader.lower(measure),
                        Texts.of("statistics.pivot.measure." + measure),
                        measure == ask().measure()))
                .toList();
    }

    public List<Choice> getRows() {
        return ask().measure().splits().stream()
                .map(split -> choice(split, ask().rows()))
                .toList();
    }

    public List<Choice> getColumns() {
        return ask().measure().splits().stream()
                .filter(split -> split != ask().rows())
                .map(split -> choice(split, ask().columns()))
                .toList();
    }

    private static Choice choice(PivotSplit split, PivotSplit chosen) {
        return new Choice(AddressReader.lower(split), Texts.of("statistics.pivot.split." + split), split == chosen);
    }

    public List<Choice> getUnits() {
        List<Choice> units = new ArrayList<>();
        service.units()
                .forEach(unit -> units.add(new Choice(
                        String.valueOf(unit.id()),
                        unit.name(),
                        unit.id() == (ask().unitId() == null ? 0 : ask().unitId()))));
        return units;
    }

    public List<Choice> getAreas() {
        return Arrays.stream(LegalArea.values())
                .map(area ->
                        new Choice(AddressReader.lower(area), Texts.of("deviation.area." + area), area == ask().area()))
                .toList();
    }

    /** By which units earlier days are told. */
    public List<Choice> getOrganised() {
        return Arrays.stream(OrganisedAs.values())
                .map(as -> new Choice(
                        AddressReader.lower(as), Texts.of("statistics.organisedAs." + as), as == ask().organised()))
                .toList();
    }

    public boolean isByArea() {
        return ask().measure().splits().contains(PivotSplit.AREA);
    }

    public String getFrom() {
        return ask().from().toString();
    }

    public String getTo() {
        return ask().to().toString();
    }
}
