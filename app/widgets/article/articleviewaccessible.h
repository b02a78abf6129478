// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/article/articleview.h"

#include <QAccessibleWidget>

namespace naranhi {

// What a screen reader knows of a column's text: the text itself, where the caret is, and for every
// name and date what it is, as text attributes "entity-type", "entity-name",
// "entity-within" and "time".
class ArticleViewAccessible final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit ArticleViewAccessible(ArticleView *view);

    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QAccessible::State state() const override;

    void selection(int index, int *start, int *end) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] QString text(QAccessible::Text what) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    [[nodiscard]] QString attributes(int offset, int *start, int *end) const override;

private:
    [[nodiscard]] ArticleView &view() const;
    [[nodiscard]] TextSpan plainAround(int offset) const;
};

// Makes Qt use the interface above for every ArticleView. Calling it again does nothing.
void installArticleAccessibility();

} // namespace naranhi
