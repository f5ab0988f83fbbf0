package se.ledstjarnan.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import se.ledstjarnan.domain.settings.DeliveredProfile;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.settings.ProfileService;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Texts;

/** Shows what a delivered profile would change, and then changes it. */
@Named("loadProfilePage")
@ViewScoped
public class LoadProfilePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProfileService profiles;

    @Inject
    private SettingWords words;

    private String name;
    private DeliveredProfile profile;
    private List<Difference> differences;
    private String reason;

    /** What a setting is now and what it would become. */
    public record Difference(SettingKey key, String now, String becomes, String impact) implements Serializable {

        Difference touching(String counted) {
            return new Difference(key, now, becomes, counted);
        }
    }

    public void load() {
        profile = Arrays.stream(DeliveredProfile.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        differences = profiles.current().stream()
                .filter(setting -> setting.key() != SettingKey.MUNICIPALITY_NAME)
                .map(setting -> new Difference(
                        setting.key(), setting.value(), profile.settings().get(setting.key()), null))
                .filter(difference -> !difference.now().equals(difference.becomes()))
                .map(difference -> difference.touching(
                        words.impact(profiles.impact(difference.key()).orElse(null))))
                .toList();
    }

    public String save() {
        try {
            int changed = profiles.load(profile, reason);
            String count = changed + " " + Texts.of(changed == 1 ? "settings.load.one" : "settings.load.many");
            return Answer.saved("/settings/profile", "settings.load.saved", count, getTitle());
        } catch (DomainException e) {
            return Answer.refused("load", e);
        }
    }

    public String getTitle() {
        return Texts.of("settings.profile." + profile);
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
