// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/passagemenu.h"

#include "model/readingsession.h"
#include "model/storyplaces.h"
#include "widgets/common/passageacts.h"
#include "widgets/common/placewords.h"

#include <QCoreApplication>
#include <QMenu>

namespace naranhi {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(naranhi::PassageMenu)
};

QString joinText(const ReadingContext &context, const TextPlace &sentence)
{
    const auto first = context.focus.joining();
    if (!first || first->article == sentence.article)
        return Texts::tr("&Tells the same as…");
    QString words = shortened(wordsAt(context.session, *first));
    return Texts::tr("&Tells the same as “%1”").arg(words.replace(u'&', u"&&"_s));
}

} // namespace

void addPassageActs(QMenu &menu, const ReadingContext &context, const TextPlace &sentence)
{
    if (context.session.articleCount() < 2)
        return;
    QAction *const join = menu.addAction(joinText(context, sentence));
    join->setObjectName(u"joinPlaces"_s);
    join->setEnabled(!wordsAt(context.session, sentence).isEmpty());
    QObject::connect(
        join, &QAction::triggered, &menu, [context, sentence] { tellTheSame(context, sentence); });
    if (const auto member = memberAt(context.session.comparison(), sentence)) {
        QAction *const part = menu.addAction(Texts::tr("&Does not tell the same as the others"));
        part->setObjectName(u"partPlaces"_s);
        QObject::connect(part, &QAction::triggered, &menu, [context, member] {
            const QList<Passage> &passages = context.session.comparison().passages;
            if (member->passage < passages.size())
                partFromOthers(context, Passage(passages.at(member->passage)), member->member);
        });
    }
    menu.addSeparator();
}

} // namespace naranhi
