package tumen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms keep to their table, and the libraries keep to their rooms. There are no exemptions. */
class ArchitectureTest {

    /** Far below what there is; a run that sees less has looked in the wrong place. */
    private static final int FLOOR = 45;

    private final Rooms rooms = Rooms.read();
    private final JavaClasses ours = Rooms.classes();

    @Test
    void enoughIsSeen() {
        assertThat(ours.size()).isGreaterThan(FLOOR);
        assertThat(ours.contain("tumen.app.Main")).isTrue();
        assertThat(ours.contain("tumen.model.Story")).isTrue();
    }

    @Test
    void everyClassLiesInARoomOfTheTable() {
        Set<String> found = ours.stream().filter(Rooms::isOurs).map(Rooms::roomOf)
                .collect(Collectors.toSet());
        assertThat(rooms.names()).containsAll(found);
    }

    @Test
    void everyRoomImportsOnlyWhatItMay() {
        classes().that().resideInAPackage("tumen..").should(importOnlyWhatItsRoomMay())
                .because("data goes one way, from the file to the screen: a room that knows its readers "
                        + "cannot be changed or tested without them")
                .check(ours);
    }

    @Test
    void roomsHaveNoCycles() {
        slices().assignedFrom(bySoleRoom()).should().beFreeOfCycles()
                .because("two rooms that need each other are one room with two names")
                .check(ours);
    }

    @TestFactory
    Stream<DynamicTest> librariesKeepToTheirRooms() {
        return LibraryRules.all().map(rule ->
                DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(ours)));
    }

    private ArchCondition<JavaClass> importOnlyWhatItsRoomMay() {
        return new ArchCondition<>("import only the rooms that the table allows") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String room = Rooms.roomOf(type);
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> Rooms.isOurs(dependency.getTargetClass()))
                        .filter(dependency -> !mayUse(room, dependency))
                        .forEach(dependency -> events.add(
                                SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private boolean mayUse(String room, Dependency dependency) {
        String other = Rooms.roomOf(dependency.getTargetClass());
        return other.equals(room) || rooms.allowedFor(room).contains(other);
    }

    private static SliceAssignment bySoleRoom() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return Rooms.isOurs(type) ? SliceIdentifier.of(Rooms.roomOf(type)) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "the rooms, a child not being part of its parent";
            }
        };
    }
}
