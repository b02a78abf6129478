// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/linkwords.h"

#include "domain/koreanparticles.h"
#include "model/readingsession.h"
#include "widgets/common/outlettext.h"

#include <QCoreApplication>

namespace naranhi {

namespace {

struct LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(naranhi::LinkWords)

public:
    static QString templateOf(LinkRule rule)
    {
        switch (rule) {
        case LinkRule::SameLetters:
            return tr("“%1” and “%2” have the same letters");
        case LinkRule::Alias:
            return tr("“%1” stands beside “%2” as another name of it");
        case LinkRule::ShortForm:
            return tr("“%1” is short for “%2”");
        case LinkRule::PlaceWithin:
            return tr("“%1” is the place that “%2” names in full");
        case LinkRule::Transliteration:
            return tr("“%1” and “%2” are spellings of one foreign name");
        case LinkRule::PartOfName:
            return tr("“%1” is part of the name “%2”");
        case LinkRule::SurnameAndTitle:
            return tr("“%1” is “%2” by surname and title");
        case LinkRule::Reader:
            return tr("You said that “%1” and “%2” are one");
        }
        return {};
    }

    static QString withEvidence(const QString &sentence, const QString &evidence)
    {
        return evidence.isEmpty() ? sentence : tr("%1 (shared: %2)").arg(sentence, evidence);
    }

    static QString withOutlet(const QString &sentence, const QString &outlet)
    {
        return outlet.isEmpty() ? sentence : tr("%1, said in %2").arg(sentence, outlet);
    }
};

} // namespace

QString linkSentence(const EntityLink &link, const ReadingSession &session)
{
    const QString outlet
        = session.contains(link.article) ? outletText(session.article(link.article)) : QString();
    const QString why = LinkWords::templateOf(link.rule).arg(link.form, link.other);
    return resolveParticles(
        LinkWords::withOutlet(LinkWords::withEvidence(why, link.evidence), outlet));
}

QStringList reasonsFor(const QString &form, const Entity &entity, const ReadingSession &session)
{
    QStringList reasons;
    for (const EntityLink &link : entity.links) {
        if (link.form == form)
            reasons += linkSentence(link, session);
    }
    return reasons;
}

} // namespace naranhi
