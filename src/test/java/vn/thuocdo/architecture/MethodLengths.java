package vn.thuocdo.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

/// Lengths of the methods of one source, as the compiler's own parser sees them.
final class MethodLengths {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    private MethodLengths() {}

    /// Lines from signature to closing brace by method name; the longest of overloaded ones.
    static Map<String, Integer> of(List<String> source) {
        var file = new SimpleJavaFileObject(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return String.join("\n", source);
            }
        };
        var task = (JavacTask) COMPILER.getTask(null, FILES, found -> {}, List.of("-proc:none"), null, List.of(file));
        var lengths = new LinkedHashMap<String, Integer>();
        try {
            for (CompilationUnitTree unit : task.parse())
                new Scan(unit, Trees.instance(task).getSourcePositions(), lengths).scan(unit, null);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return lengths;
    }

    private static final class Scan extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final Map<String, Integer> lengths;

        Scan(CompilationUnitTree unit, SourcePositions positions, Map<String, Integer> lengths) {
            this.unit = unit;
            this.positions = positions;
            this.lengths = lengths;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
                long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
                lengths.merge(method.getName().toString(), (int) (last - first + 1), Math::max);
            }
            return super.visitMethod(method, nothing);
        }
    }
}
