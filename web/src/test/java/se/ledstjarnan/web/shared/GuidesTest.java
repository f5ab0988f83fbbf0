package se.ledstjarnan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.ledstjarnan.domain.organisation.Role;

/** Each role has a guide with a picture; what it calls by name is in that role's menu, and what it quotes is said by the product. */
class GuidesTest {

    private static final Path GUIDES = Path.of("../docs/guides");
    private static final Pattern IN_MENU = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern QUOTED = Pattern.compile("”([^”]+)”");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+\\]\\(([^)]+)\\)");
    private static final Set<Role> EMPLOYED =
            EnumSet.of(Role.MEDARBETARE, Role.ENHETSCHEF, Role.KVALITETSSAMORDNARE, Role.MAS, Role.SOCIALCHEF);

    @ParameterizedTest
    @EnumSource(Role.class)
    void speaksOfWhatTheRoleSees(Role role) throws IOException {
        String guide = Files.readString(GUIDES.resolve(file(role)));
        Set<Role> roles = EnumSet.of(role);
        if (EMPLOYED.contains(role)) {
            roles.add(Role.MEDARBETARE);
        }
        Properties shared = read(Path.of("src/main/resources/se/ledstjarnan/web/shared/messages.properties"));
        Set<String> menu = MenuPages.ALL.stream()
                .filter(page -> page.roles().stream().anyMatch(roles::contains))
                .map(page -> shared.getProperty(page.label()))
                .collect(Collectors.toSet());

        assertThat(menu).containsAll(found(IN_MENU, guide));
        assertThat(texts()).containsAll(found(QUOTED, guide));
        assertThat(found(PICTURE, guide)).isNotEmpty();
    }

    @Test
    void everyPictureIsThere() throws IOException {
        try (Stream<Path> guides = Files.list(GUIDES)) {
            assertThat(guides.toList())
                    .hasSize(Role.values().length)
                    .allSatisfy(guide -> found(PICTURE, Files.readString(guide))
                            .forEach(picture ->
                                    assertThat(GUIDES.resolve(picture)).exists()));
        }
    }

    private static String file(Role role) {
        return (role == Role.NAMND ? "fortroendevald" : role.name().toLowerCase()) + ".md";
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> texts() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/main/resources"))) {
            List<Path> bundles =
                    all.filter(path -> path.endsWith("messages.properties")).toList();
            return bundles.stream()
                    .flatMap(bundle -> read(bundle).values().stream().map(String.class::cast))
                    .collect(Collectors.toSet());
        }
    }

    private static Properties read(Path bundle) {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(bundle)) {
            texts.load(in);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
