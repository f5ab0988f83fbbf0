package se.ledstjarnan.web.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.deviation.EntryNature;
import se.ledstjarnan.domain.deviation.EntryTopic;
import se.ledstjarnan.domain.deviation.EventType;
import se.ledstjarnan.domain.deviation.FeedbackChannel;
import se.ledstjarnan.domain.organisation.LegalArea;

/** The constants that the forms of a case offer, in their order. */
@Named("caseConstants")
@ApplicationScoped
public class Constants {

    /** The constant of that name in any case of letters, or null. */
    static <E extends Enum<E>> E named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    public List<LegalArea> getAreas() {
        return List.of(LegalArea.HSL, LegalArea.SOL, LegalArea.LSS);
    }

    public List<EventType> getEventTypes() {
        return List.of(EventType.values());
    }

    /** Similar events are listed by the system; what is written about them is another topic. */
    public List<EntryTopic> getTopics() {
        return List.of(EntryTopic.values());
    }

    public List<CauseArea> getCauseAreas() {
        return List.of(CauseArea.values());
    }

    public List<EntryNature> getNatures() {
        return List.of(EntryNature.values());
    }

    public List<FeedbackChannel> getChannels() {
        return List.of(FeedbackChannel.values());
    }
}
