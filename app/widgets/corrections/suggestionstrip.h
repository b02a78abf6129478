// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "widgets/common/readingcontext.h"

#include <QWidget>

class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace naranhi {

// Names that may be one, at the foot of the list of names: one quiet line that says how many, and
// on demand each pair with its reason and two answers. Gone when there is nothing to ask.
class SuggestionStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuggestionStrip)

public:
    explicit SuggestionStrip(const ReadingContext &context, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takeOver();
    void retranslate();
    void fill();
    [[nodiscard]] QWidget *cardFor(
        const LinkSuggestion &suggestion, const Entity &entity, const Entity &other);
    void answer(const LinkSuggestion &suggestion, bool same);
    void keepFocusOn(int card, bool same);

    ReadingContext m_context;
    QList<LinkSuggestion> m_suggestions;
    QToolButton *m_head;
    QScrollArea *m_area;
    QWidget *m_cards = nullptr;
};

} // namespace naranhi
