package se.ledstjarnan.web.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.law.Citation;
import se.ledstjarnan.domain.law.Duty;
import se.ledstjarnan.domain.law.DutyRule;
import se.ledstjarnan.ejb.law.LawService;

/** All duties of the register, by what they are about. */
@Named
@RequestScoped
public class DutiesPage {

    @Inject
    private LawService law;

    @Inject
    private LawWords words;

    private Map<Duty.Topic, List<DutyRule>> topics;

    public Map<Duty.Topic, List<DutyRule>> getTopics() {
        if (topics == null) {
            topics = new EnumMap<>(Duty.Topic.class);
            for (DutyRule rule : law.duties()) {
                topics.computeIfAbsent(rule.duty().topic(), none -> new ArrayList<>())
                        .add(rule);
            }
        }
        return topics;
    }

    /** Whether some paragraph that holds today is one that nobody has read in the statute's own text. */
    public boolean isUnsure(DutyRule rule) {
        return words.today(rule).stream().anyMatch(citation -> !citation.verified());
    }

    public List<Citation> cited(DutyRule rule) {
        return words.today(rule);
    }
}
