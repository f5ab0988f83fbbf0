package se.ledstjarnan.web.lexsarah;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.lexsarah.PointKind;
import se.ledstjarnan.domain.lexsarah.Template;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.lexsarah.TemplateService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Texts;

/** The headings of investigations: those demanded, reworded, and the municipality's own. */
@Named
@ViewScoped
public class LexSarahTemplate implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TemplateService templates;

    private final List<Line> lines = new ArrayList<>();
    private List<TemplateService.Version> versions;
    private String reason;

    /** A heading being written. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final PointKind kind;
        private String heading;
        private String help;

        Line(PointKind kind, String heading, String help) {
            this.kind = kind;
            this.heading = heading;
            this.help = help;
        }

        public PointKind getKind() {
            return kind;
        }

        public boolean isOwn() {
            return kind == PointKind.OWN;
        }

        public String getHeading() {
            return heading;
        }

        public void setHeading(String heading) {
            this.heading = heading;
        }

        public String getHelp() {
            return help;
        }

        public void setHelp(String help) {
            this.help = help;
        }
    }

    /** What holds now, and room for one more of the municipality's own. */
    @PostConstruct
    void begin() {
        versions = templates.versions();
        templates.current().forEach(point -> lines.add(new Line(point.kind(), point.heading(), point.help())));
        if (lines.stream().filter(Line::isOwn).count() < Template.MOST_OWN) {
            lines.add(new Line(PointKind.OWN, null, null));
        }
    }

    public String save() {
        try {
            int seen = versions.get(0).number();
            templates.change(
                    seen,
                    lines.stream()
                            .map(line -> new TemplateService.Point(line.getKind(), line.getHeading(), line.getHelp()))
                            .toList(),
                    reason);
            return Answer.saved("/lexsarah/template", "lexsarah.template.saved", seen + 1);
        } catch (StaleDataException e) {
            return Answer.refused("headings", new DomainException("lexsarah.template.stale"));
        } catch (DomainException e) {
            return Answer.refused("headings", e);
        }
    }

    public String getVersion() {
        return name(versions.get(0).number());
    }

    public String name(int number) {
        return Texts.of("lexsarah.template.version", number);
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<TemplateService.Version> getVersions() {
        return versions;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
