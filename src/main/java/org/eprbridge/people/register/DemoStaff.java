package org.eprbridge.people.register;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Role;
import org.eprbridge.kernel.Standing;
import org.eprbridge.people.Organisation;
import org.eprbridge.people.Person;
import org.eprbridge.people.Person.Registration;
import org.jspecify.annotations.Nullable;

/** The invented staff of two invented trusts, as the files in {@code demo/} list them. */
final class DemoStaff {

    private DemoStaff() {}

    /** @param signsIn may be chosen on the sign-in page; the others only send and support ideas */
    record Member(Person person, boolean signsIn) {}

    static List<Organisation> organisations() {
        return lines("/demo/organisations.csv").stream()
                .map(line -> new Organisation(line.getField("code"), line.getField("name")))
                .toList();
    }

    static List<Member> members() {
        return lines("/demo/people.csv").stream().map(DemoStaff::member).toList();
    }

    private static Member member(NamedCsvRecord line) {
        var person = new Person(
                new PersonId(line.getField("user_name")),
                line.getField("user_name"),
                line.getField("name"),
                line.getField("job_title"),
                new Standing(
                        line.getField("profession"),
                        line.getField("staff_group"),
                        line.getField("division"),
                        line.getField("organisation")),
                Arrays.stream(line.getField("roles").split(" "))
                        .map(Role::valueOf)
                        .toList(),
                registration(line.getField("registration")));
        return new Member(person, line.getField("signs_in").equals("yes"));
    }

    /** Body, number and last day, with blanks between. */
    private static @Nullable Registration registration(String written) {
        if (written.isBlank()) {
            return null;
        }
        var parts = written.split(" ");
        return new Registration(parts[0], parts[1], LocalDate.parse(parts[2]));
    }

    private static List<NamedCsvRecord> lines(String file) {
        try (Reader text = new InputStreamReader(
                        Objects.requireNonNull(DemoStaff.class.getResourceAsStream(file), file),
                        StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
