package se.ledstjarnan.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.report.DefinitionStatus;
import se.ledstjarnan.ejb.report.DefinitionRow;
import se.ledstjarnan.ejb.report.DefinitionService;

/** What reports are made of: those in use and being changed, and under them the earlier editions. */
@Named
@RequestScoped
public class DefinitionsPage {

    @Inject
    private DefinitionService definitions;

    private List<DefinitionRow> rows;

    private List<DefinitionRow> rows() {
        if (rows == null) {
            rows = definitions.list();
        }
        return rows;
    }

    public List<DefinitionRow> getCurrent() {
        return rows().stream()
                .filter(row -> row.status() != DefinitionStatus.RETIRED)
                .toList();
    }

    public List<DefinitionRow> getRetired() {
        return rows().stream()
                .filter(row -> row.status() == DefinitionStatus.RETIRED)
                .toList();
    }

    /** The tag's colour for a status. */
    public String kind(DefinitionStatus status) {
        return switch (status) {
            case DRAFT -> "soon";
            case IN_FORCE -> "fine";
            case RETIRED -> "neutral";
        };
    }
}
