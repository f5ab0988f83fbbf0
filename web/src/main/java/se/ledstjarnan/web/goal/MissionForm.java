package se.ledstjarnan.web.goal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.goal.MissionContent;
import se.ledstjarnan.ejb.goal.MissionChoices;
import se.ledstjarnan.ejb.goal.MissionService;
import se.ledstjarnan.ejb.goal.MissionView;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Typed;

/** A new version of a mission; begins with what the one before it says. */
@Named
@ViewScoped
public class MissionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MissionService missions;

    @Inject
    private Say say;

    private String of;
    private MissionChoices choices;
    private Long unit;
    private String text;
    private String vision;
    private String[] laws = {};
    private Long[] decisions = {};
    private LocalDate from;

    public void load() {
        choices = missions.choices();
        from = say.today();
        Long asked = Typed.optionalId(of);
        if (asked == null) {
            return;
        }
        unit = asked == 0 ? null : asked;
        missions.history(unit).stream().findFirst().ifPresent(this::fill);
    }

    private void fill(MissionView before) {
        text = before.text();
        vision = before.vision();
        laws = before.lawKeys().toArray(String[]::new);
        decisions = before.decisionIds().toArray(Long[]::new);
    }

    public String save() {
        return Attempt.to(() -> missions.write(unit, content()))
                ? Answer.saved("/goal/missions.xhtml?unit=" + (unit == null ? 0 : unit), "goal.done.mission")
                : null;
    }

    private MissionContent content() {
        Set<MissionContent.Law> chosen = Arrays.stream(laws)
                .map(key -> key.split(":"))
                .map(parts -> new MissionContent.Law(parts[0], Integer.parseInt(parts[1])))
                .collect(Collectors.toSet());
        return new MissionContent(text, vision, chosen, Typed.chosen(decisions), from);
    }

    public MissionChoices getChoices() {
        return choices;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getVision() {
        return vision;
    }

    public void setVision(String vision) {
        this.vision = vision;
    }

    public String[] getLaws() {
        return laws.clone();
    }

    public void setLaws(String[] laws) {
        this.laws = laws.clone();
    }

    public Long[] getDecisions() {
        return decisions.clone();
    }

    public void setDecisions(Long[] decisions) {
        this.decisions = decisions.clone();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }
}
