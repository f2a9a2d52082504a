package org.eprbridge.ideas.projection;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Keeps a copy of every line in memory. For the embedded database, which looks at every document for every question: there
 * is one process then, and nobody else who could write. About 1 kB for each idea.
 */
class LinesInMemory implements IdeaLines {

    private final LinesInMongo database;
    private volatile Map<String, IdeaListEntry> lines = new ConcurrentHashMap<>();

    LinesInMemory(LinesInMongo database) {
        this.database = database;
        database.all().forEach(line -> lines.put(line.idea(), line));
    }

    @Override
    public void save(IdeaListEntry line) {
        database.save(line);
        lines.merge(line.idea(), line, (there, now) -> there.lastFact() > now.lastFact() ? there : now);
    }

    @Override
    public long told(IdeaId idea) {
        var line = lines.get(idea.value());
        return line == null ? -1 : line.lastFact();
    }

    @Override
    public LinesInMemory over(MongoOperations documents) {
        return new LinesInMemory(database.over(documents));
    }

    @Override
    public void succeed(IdeaLines copy) {
        lines = ((LinesInMemory) copy).lines;
    }

    @Override
    public void forgetEverything() {
        database.forgetEverything();
        lines.clear();
    }

    @Override
    public Page<IdeaListEntry> find(WantedIdeas wanted, Sort order, PageRequest page) {
        var found = lines.values().stream().filter(wanted::matches).toList();
        int skipped = page.page() * page.size();
        var items = firstOnes(found, comparator(order), skipped + page.size()).stream()
                .skip(skipped)
                .toList();
        return new Page<>(items, found.size(), page.page(), page.size());
    }

    @Override
    public List<Tally> tally(List<IdeaStatus> places) {
        return lines.values().stream()
                .filter(line -> places.contains(line.status()))
                .collect(groupingBy(line -> new Group(line.status(), Optional.ofNullable(line.dueAt())), counting()))
                .entrySet()
                .stream()
                .map(group -> new Tally(
                        group.getKey().status(), group.getKey().dueAt().orElse(null), group.getValue()))
                .toList();
    }

    /** In order. Sorting all of them for the first page would be most of the work. */
    private static List<IdeaListEntry> firstOnes(
            List<IdeaListEntry> found, Comparator<IdeaListEntry> order, int howMany) {
        var best = new PriorityQueue<>(order.reversed());
        for (var line : found) {
            if (best.size() < howMany) {
                best.add(line);
            } else if (order.compare(line, best.element()) < 0) {
                best.remove();
                best.add(line);
            }
        }
        return best.stream().sorted(order).toList();
    }

    private record Group(IdeaStatus status, Optional<String> dueAt) {}

    private static Comparator<IdeaListEntry> comparator(Sort order) {
        return order.stream()
                .map(LinesInMemory::comparator)
                .reduce(Comparator::thenComparing)
                .orElse(Comparator.comparing(IdeaListEntry::idea));
    }

    private static Comparator<IdeaListEntry> comparator(Sort.Order order) {
        var ascending = ascending(order.getProperty());
        return order.isDescending() ? ascending.reversed() : ascending;
    }

    private static Comparator<IdeaListEntry> ascending(String field) {
        return switch (field) {
            case "submittedAt" -> Comparator.comparing(IdeaListEntry::submittedAt);
            case "sharedAt" -> Comparator.comparing(IdeaListEntry::shared);
            case "changedAt" -> Comparator.comparing(IdeaListEntry::changedAt);
            case "title" -> Comparator.comparing(IdeaListEntry::title);
            case "status" -> Comparator.comparing(line -> line.status().name());
            case "division" -> Comparator.comparing(IdeaListEntry::division);
            case "hoursPerWeek" -> Comparator.comparingDouble(IdeaListEntry::hoursPerWeek);
            case "supporters" -> Comparator.comparingInt(IdeaListEntry::supporters);
            case "headOfQueue" -> Comparator.comparing(IdeaListEntry::headOfQueue);
            case "nextDate" -> Comparator.comparing(line -> line.nextDate() == null ? "" : line.nextDate());
            case "_id" -> Comparator.comparing(IdeaListEntry::idea);
            default -> throw new IllegalArgumentException("Nobody sorts by " + field);
        };
    }
}
