package org.eprbridge.platform.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Fills a grid page by page from a question, so that 20,000 lines cost as little as 50. Columns that may be sorted name
 * the question's field with {@code setSortProperty("submittedAt")}.
 *
 * @param <T> a line
 */
public final class LazyGrid<T> {

    private static final int PAGE = 50;

    private final Grid<T> grid;
    private final Pages pages;

    private LazyGrid(Grid<T> grid, Function<PageRequest, Page<T>> ask, Consumer<Long> total) {
        this.grid = grid;
        this.pages = new Pages(ask, total);
        grid.setPageSize(PAGE);
        grid.setItems(pages);
    }

    /** @param total hears how many lines there are whenever the grid asks, for the count beside it */
    public static <T> LazyGrid<T> fill(Grid<T> grid, Function<PageRequest, Page<T>> ask, Consumer<Long> total) {
        return new LazyGrid<>(grid, ask, total);
    }

    /** Asks again: a filter changed, or something happened. */
    public void refresh() {
        pages.refreshAll();
    }

    /** Shows the order that the address asks for: {@code -submittedAt}; ignores what no column offers. */
    public void sort(String order) {
        boolean descending = order.startsWith("-");
        String field = descending ? order.substring(1) : order;
        grid.getColumns().stream()
                .filter(column -> column.isSortable()
                        && column.getSortOrder(SortDirection.ASCENDING)
                                .anyMatch(by -> by.getSorted().equals(field)))
                .findFirst()
                .ifPresent(column -> grid.sort(List.of(
                        new GridSortOrder<>(column, descending ? SortDirection.DESCENDING : SortDirection.ASCENDING))));
    }

    /** Tells the order that the person chose, as the address writes it; empty when they took it away. */
    public void onSort(Consumer<String> chosen) {
        grid.addSortListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(event.getSortOrder().stream()
                        .findFirst()
                        .map(order -> (order.getDirection() == SortDirection.DESCENDING ? "-" : "")
                                + order.getSorted()
                                        .getSortOrder(order.getDirection())
                                        .findFirst()
                                        .map(by -> by.getSorted())
                                        .orElse(""))
                        .orElse(""));
            }
        });
    }

    /** The first page answers the size too, so that most screens ask once. */
    private final class Pages extends AbstractBackEndDataProvider<T, Void> {

        private final Function<PageRequest, Page<T>> ask;
        private final Consumer<Long> total;
        private @Nullable Page<T> first;
        private String firstSort = "";

        Pages(Function<PageRequest, Page<T>> ask, Consumer<Long> total) {
            this.ask = ask;
            this.total = total;
        }

        @Override
        protected int sizeInBackEnd(Query<T, Void> query) {
            firstSort = sortOf(query);
            var page = ask.apply(new PageRequest(0, PAGE, firstSort));
            first = page;
            total.accept(page.total());
            return (int) page.total();
        }

        @Override
        protected Stream<T> fetchFromBackEnd(Query<T, Void> query) {
            String sort = sortOf(query);
            var known = first;
            first = null;
            if (known != null && query.getPage() == 0 && query.getPageSize() == PAGE && sort.equals(firstSort)) {
                return known.items().stream();
            }
            int size = Math.min(query.getPageSize(), 200);
            return ask.apply(new PageRequest(query.getOffset() / size, size, sort)).items().stream();
        }

        private String sortOf(Query<T, Void> query) {
            return query.getSortOrders().stream()
                    .findFirst()
                    .map(by -> (by.getDirection() == SortDirection.DESCENDING ? "-" : "") + by.getSorted())
                    .orElse("");
        }
    }
}
