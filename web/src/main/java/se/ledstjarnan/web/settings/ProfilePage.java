package se.ledstjarnan.web.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.settings.SettingChange;
import se.ledstjarnan.domain.settings.SettingGroup;
import se.ledstjarnan.ejb.settings.ProfileService;

/** All settings of the municipality, by group. */
@Named("profilePage")
@RequestScoped
public class ProfilePage {

    @Inject
    private ProfileService profiles;

    private Map<SettingGroup, List<SettingChange>> groups;

    public Map<SettingGroup, List<SettingChange>> getGroups() {
        if (groups == null) {
            groups = new EnumMap<>(SettingGroup.class);
            for (SettingChange setting : profiles.current()) {
                groups.computeIfAbsent(setting.key().group(), group -> new ArrayList<>())
                        .add(setting);
            }
        }
        return groups;
    }
}
