// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/coveragecolumnmenu.h"

#include "model/openquestions.h"
#include "model/readingsession.h"
#include "model/storyplaces.h"
#include "widgets/common/outlettext.h"
#include "widgets/common/sourcewords.h"
#include "widgets/compare/coveragewords.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

constexpr qsizetype mostQuestions = 25; // of a list that can be read at a glance

struct ColumnMenu
{
    Q_DECLARE_TR_FUNCTIONS(naranhi::ColumnMenu)
};

// "When? “26일” – 가나일보"
QString questionText(const ReadingSession &session, const Gap &gap)
{
    const QString text = u"%1 “%2” – %3"_s.arg(questionWord(gap.question),
        wordsAt(session, placeOf(gap.answer)),
        outletText(session.article(gap.answer.article)));
    return QString(text).replace(u'&', u"&&"_s);
}

void addQuestions(QMenu &menu, const ReadingContext &context, const QList<Gap> &gaps)
{
    QMenu *open = menu.addMenu(ColumnMenu::tr("Leaves &open what others say: %1").arg(gaps.size()));
    open->setEnabled(!gaps.isEmpty());
    for (const Gap &gap : gaps.first(qMin(mostQuestions, gaps.size()))) {
        const QList<TextPlace> places = placesOf(gap, context.session.comparison());
        open->addAction(
            questionText(context.session, gap), open, [&context = context.focus, places] {
                if (!places.isEmpty())
                    context.goTo(places.first(), places);
            });
    }
    if (gaps.size() > mostQuestions)
        open->addAction(u"…"_s)->setEnabled(false);
}

} // namespace

void popUpColumnMenu(const ReadingContext &context,
    ArticleId article,
    const std::function<void()> &showAlone,
    QWidget *parent,
    const QPoint &at)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"coverageColumnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(outletText(context.session.article(article)));
    menu->addAction(ColumnMenu::tr("&Only what this one alone tells"), parent, showAlone);
    addQuestions(*menu, context, gapsOf(context.session.comparison(), article));
    const QString sources = sourceCounts(context.session.analysis(article).attributions);
    if (!sources.isEmpty())
        menu->addAction(sources)->setEnabled(false);
    menu->popup(at);
}

} // namespace naranhi
