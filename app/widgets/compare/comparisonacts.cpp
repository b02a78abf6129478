// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/comparisonacts.h"

#include "model/comparisonmodel.h"
#include "model/readingsession.h"
#include "widgets/common/correctionacts.h"
#include "widgets/common/listaction.h"
#include "widgets/common/passageacts.h"

#include <QAbstractItemView>
#include <QAction>
#include <QInputDialog>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace naranhi {

ComparisonActs::ComparisonActs(const ReadingContext &context, QAbstractItemView &list)
    : QObject(&list)
    , setAside(add(u"setAside"_s, QKeySequence(Qt::Key_Delete), &ComparisonActs::setAsideCurrent))
    , comment(add(u"commentDifference"_s, QKeySequence(Qt::Key_F2), &ComparisonActs::askForComment))
    , join(add(u"joinRow"_s, {}, &ComparisonActs::joinCurrent))
    , m_context(context)
    , m_list(list)
{
    list.addActions({setAside, comment});
    connect(list.selectionModel(),
        &QItemSelectionModel::currentChanged,
        this,
        &ComparisonActs::updateEnabled);
    connect(
        &context.session, &ReadingSession::comparisonChanged, this, &ComparisonActs::updateEnabled);
    retranslate();
}

QAction *ComparisonActs::add(
    const QString &name, const QKeySequence &key, void (ComparisonActs::*act)())
{
    QAction *action = listAction(name, {key}, this);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void ComparisonActs::retranslate()
{
    comment->setText(tr("&Comment…"));
    join->setText(tr("Tells the same as a sentence of an&other column…"));
    updateEnabled();
}

void ComparisonActs::updateEnabled()
{
    const Difference *about = difference();
    const bool isPlace = m_list.currentIndex().parent().isValid();
    comment->setEnabled(about != nullptr);
    join->setEnabled(sentence().has_value() && m_context.session.articleCount() > 1);
    setAside->setEnabled(about != nullptr || passage() != nullptr);
    if (passage() != nullptr)
        setAside->setText(isPlace ? tr("This &does not tell the same as the others")
                                  : tr("These &do not tell the same"));
    else
        setAside->setText(
            about != nullptr && about->isDismissed ? tr("&Take back in") : tr("&Set aside"));
}

void ComparisonActs::popUpMenu(const QPoint &globalPosition)
{
    updateEnabled();
    QList<QAction *> acts{setAside, comment, join};
    acts.removeIf([](const QAction *act) { return !act->isEnabled(); });
    if (acts.isEmpty())
        return;
    auto *menu = new QMenu(&m_list);
    menu->setObjectName(u"comparisonMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(acts);
    menu->popup(globalPosition);
}

void ComparisonActs::setAsideCurrent()
{
    if (const Passage *of = passage())
        part(Passage(*of), m_list.currentIndex());
    const Difference *about = difference();
    if (about == nullptr)
        return;
    if (about->isDismissed)
        restoreDifference(m_context, Difference(*about));
    else
        dismissDifference(m_context, Difference(*about));
}

// A place is parted from each of the others, a row wholly.
void ComparisonActs::part(const Passage &passage, const QModelIndex &index)
{
    if (index.parent().isValid())
        partFromOthers(m_context, passage, index.row());
    else
        correct(m_context, parting(m_context.session, passage.members));
}

// The difference may be found anew, or not at all, while the dialog is open.
void ComparisonActs::askForComment()
{
    const Difference *about = difference();
    if (about == nullptr)
        return;
    auto *dialog = new QInputDialog(&m_list);
    dialog->setObjectName(u"commentDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Comment"));
    dialog->setLabelText(tr("Your words about this difference (empty: no comment):"));
    dialog->setTextValue(about->comment);
    dialog->resize(m_list.fontMetrics().averageCharWidth() * 56, dialog->sizeHint().height());
    connect(dialog,
        &QInputDialog::textValueSelected,
        dialog,
        [context = m_context, about = Difference(*about)](
            const QString &typed) { commentDifference(context, about, typed.simplified()); });
    dialog->open();
}

// Shows the sentence, too: the second one is chosen in the text, or in this list.
void ComparisonActs::joinCurrent()
{
    const auto place = sentence();
    if (!place)
        return;
    m_context.focus.goTo(*place);
    tellTheSame(m_context, *place);
}

// What a row speaks of that has but one place.
std::optional<TextPlace> ComparisonActs::sentence() const
{
    const auto places
        = m_list.currentIndex().data(ComparisonModel::PlacesRole).value<QList<TextPlace>>();
    return places.size() == 1 ? std::optional(places.first()) : std::nullopt;
}

const Difference *ComparisonActs::difference() const
{
    const QVariant at = m_list.currentIndex().data(ComparisonModel::DifferenceRole);
    const QList<Difference> &all = m_context.session.comparison().differences;
    return at.isValid() && at.toLongLong() < all.size() ? &all.at(at.toLongLong()) : nullptr;
}

const Passage *ComparisonActs::passage() const
{
    const QVariant at = m_list.currentIndex().data(ComparisonModel::PassageRole);
    const QList<Passage> &all = m_context.session.comparison().passages;
    return at.isValid() && at.toLongLong() < all.size() ? &all.at(at.toLongLong()) : nullptr;
}

} // namespace naranhi
