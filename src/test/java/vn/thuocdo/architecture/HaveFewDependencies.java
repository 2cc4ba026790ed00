package vn.thuocdo.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.springframework.stereotype.Component;

/// A bean that needs many others does several jobs. Records are values and may have as many parts as they have.
final class HaveFewDependencies extends ArchCondition<JavaClass> {
    private final int most;

    private HaveFewDependencies(int most) {
        super("have at most " + most + " constructor dependencies");
        this.most = most;
    }

    static HaveFewDependencies atMost(int most) {
        return new HaveFewDependencies(most);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!type.isMetaAnnotatedWith(Component.class))
            return;
        type.getConstructors().forEach(constructor -> {
            int count = constructor.getRawParameterTypes().size();
            if (count > most)
                events.add(SimpleConditionEvent.violated(type, type.getName() + " takes " + count));
        });
    }
}
