package se.ledstjarnan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that is asked for exists, every text that exists is asked for, once, and enums are said in full. */
class TextsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/se/ledstjarnan/web");
    private static final Pattern IN_PAGE = Pattern.compile("(\\w+)Text\\['([\\w.]+)'\\]");
    private static final Pattern BROKEN_RULE =
            Pattern.compile("new DomainException\\(\\s*\"([\\w.]+)\"|at\\(\\s*\"\\w+\",\\s*\"([\\w.]+)\"");
    private static final Pattern SAID_IN_JAVA = Pattern.compile("Texts\\.of\\(\\s*\"([\\w.]+\\w)\"");

    /** A job's id: given straight by its name(), or as a constant NAME. */
    private static final Pattern JOB = Pattern.compile(
            "implements (?:Scheduled|Daily)Job \\{(?:(?!\\bclass [A-Z]).)*?(?:NAME = |String name\\(\\) \\{\\s*return )\"([a-z-]+)\"",
            Pattern.DOTALL);

    private final Map<String, List<String>> keys = keys();
    private final String sources = sources();

    @Test
    void textsAskedForInPagesExist() {
        Set<String> missing = new TreeSet<>();
        IN_PAGE.matcher(sources).results().forEach(match -> {
            if (!has(match.group(1), match.group(2))) {
                missing.add(match.group(1) + ": " + match.group(2));
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void brokenRulesAndTextsInJavaHaveASentence() {
        Stream<String> rules = BROKEN_RULE
                .matcher(sources)
                .results()
                .map(match -> match.group(1) != null ? match.group(1) : match.group(2));
        Stream<String> said = SAID_IN_JAVA.matcher(sources).results().map(match -> match.group(1));
        Set<String> missing = Stream.concat(rules, said)
                .filter(key -> key.contains("."))
                .filter(key -> !has(key.substring(0, key.indexOf('.')), key.substring(key.indexOf('.') + 1)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    @Test
    void noKeyStandsTwice() {
        keys.forEach((feature, names) -> assertThat(names).as(feature).doesNotHaveDuplicates());
    }

    @Test
    void noTextIsLeftUnused() {
        Set<String> literals = Pattern.compile("['\"]([\\w.]+)['\"]")
                .matcher(sources)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        Set<String> unused = new TreeSet<>();
        keys.forEach((feature, names) -> names.stream()
                .filter(key -> !used(literals, feature, key))
                .forEach(key -> unused.add(feature + ": " + key)));
        assertThat(unused).isEmpty();
    }

    /** A group of keys such as status.REPORTED, status.CLOSED says an enum …Status; then it says all of it, but for NONE. */
    @Test
    void enumsAreSaidInFull() {
        Map<String, Set<String>> enums = enums();
        Set<String> partly = new TreeSet<>();
        keys.forEach((feature, names) -> constants(names).forEach((prefix, said) -> {
            List<Set<String>> meant = enums.entrySet().stream()
                    .filter(type -> type.getKey().toLowerCase(Locale.ROOT).endsWith(prefix.toLowerCase(Locale.ROOT)))
                    .map(Map.Entry::getValue)
                    .filter(all -> all.containsAll(said))
                    .toList();
            if (!meant.isEmpty() && !meant.contains(said)) {
                partly.add(feature + ": " + prefix + " says " + said + " of " + meant);
            }
        }));
        assertThat(partly).isEmpty();
    }

    @Test
    void everyJobHasANameAndSaysWhatItDoes() {
        String bundle = read(BUNDLES.resolve("job/messages.properties"));
        List<String> jobs = JOB.matcher(sources)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();

        assertThat(jobs).contains("role-mirror", "reports");
        assertThat(jobs)
                .allSatisfy(job ->
                        assertThat(bundle).contains("\nname." + job + "=").contains("\nabout." + job + "="));
    }

    private boolean has(String feature, String key) {
        return keys.getOrDefault(feature, List.of()).contains(key);
    }

    private static boolean used(Set<String> literals, String feature, String key) {
        if (literals.contains(key) || literals.contains(feature + "." + key)) {
            return true;
        }
        int last = key.lastIndexOf('.');
        if (last > 0 && literals.contains(key.substring(last)) && used(literals, feature, key.substring(0, last))) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            String prefix = key.substring(0, dot + 1);
            // "status." + status.name(), or key.name() + ".label"
            if (literals.contains(prefix)
                    || literals.contains(feature + "." + prefix)
                    || literals.contains(key.substring(dot))
                            && key.substring(0, dot).matches("[A-Z_]+")) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Set<String>> constants(List<String> names) {
        Map<String, Set<String>> groups = new TreeMap<>();
        for (String name : names) {
            int dot = name.lastIndexOf('.');
            if (dot > 0 && name.substring(dot + 1).matches("[A-Z][A-Z_]+")) {
                groups.computeIfAbsent(name.substring(0, dot), none -> new HashSet<>())
                        .add(name.substring(dot + 1));
            }
        }
        groups.values().removeIf(said -> said.size() < 2);
        return groups;
    }

    private static Map<String, Set<String>> enums() {
        return new ClassFileImporter()
                .importPackages("se.ledstjarnan.domain").stream()
                        .filter(JavaClass::isEnum)
                        .collect(Collectors.toMap(
                                JavaClass::getName,
                                type -> type.getFields().stream()
                                        .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
                                        .map(JavaField::getName)
                                        .filter(name -> !name.equals("NONE"))
                                        .collect(Collectors.toSet())));
    }

    private static Map<String, List<String>> keys() {
        Map<String, List<String>> keys = new TreeMap<>();
        for (Path bundle : files(BUNDLES, "messages.properties")) {
            keys.put(
                    bundle.getParent().getFileName().toString(),
                    Pattern.compile("(?m)^([\\w.]+)\\s*=")
                            .matcher(read(bundle))
                            .results()
                            .map(MatchResult::group)
                            .map(line -> line.replaceAll("\\s*=", ""))
                            .toList());
        }
        assertThat(keys).isNotEmpty();
        return keys;
    }

    private static String sources() {
        List<Path> all = new ArrayList<>(files(Path.of("src/main/webapp"), ".xhtml"));
        for (String module : List.of("domain", "ejb", "web")) {
            all.addAll(files(Path.of("..", module, "src/main/java"), ".java"));
        }
        return all.stream().map(TextsTest::read).collect(Collectors.joining("\n"));
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
