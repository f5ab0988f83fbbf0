package se.ledstjarnan.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import se.ledstjarnan.domain.settings.SettingChange;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.settings.ProfileService;
import se.ledstjarnan.web.shared.Answer;

/** One setting: what it is, what a change brings about, its history, and the change itself with its reason. */
@Named("settingPage")
@ViewScoped
public class SettingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProfileService profiles;

    @Inject
    private SettingWords words;

    private String name;
    private SettingChange current;
    private List<SettingChange> history;
    private String value;
    private String reason;
    private String impact;
    private List<String> options;

    public void load() {
        SettingKey key = Arrays.stream(SettingKey.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        current = profiles.current().stream()
                .filter(setting -> setting.key() == key)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        history = profiles.history(key);
        value = current.value();
        impact = words.impact(profiles.impact(key).orElse(null));
        options = profiles.options(key);
    }

    public String save() {
        try {
            profiles.change(getKey(), value, current.revision(), reason);
            return Answer.saved("/settings/profile", "settings.setting.saved", words.label(getKey()));
        } catch (DomainException e) {
            return Answer.refused("setting", e);
        }
    }

    public SettingKey getKey() {
        return current.key();
    }

    /** How much the change touches at once; null where nothing is counted. */
    public String getImpact() {
        return impact;
    }

    /** What may be chosen; empty where the value is written. */
    public List<String> getOptions() {
        return options;
    }

    public SettingChange getCurrent() {
        return current;
    }

    public List<SettingChange> getHistory() {
        return history;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
