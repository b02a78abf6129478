// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/sheetcorrections.h"

#include "domain/koreanparticles.h"
#include "exchange/sheetdates.h"
#include "exchange/sheetwords.h"

using namespace Qt::StringLiterals;

namespace naranhi::exchange {

namespace {

class Sentences
{
public:
    explicit Sentences(WordsLanguage language)
        : m_language(language)
    {
    }

    QString operator()(const MergeEntities &act) const
    {
        return say(u"‘%1’은(는) ‘%2’과(와) 같은 이름입니다."_s, u"“%1” is “%2”."_s)
            .arg(act.entity.name, act.into.name);
    }
    QString operator()(const KeepApart &act) const
    {
        return say(u"‘%1’은(는) ‘%2’과(와) 다른 이름입니다."_s, u"“%1” is not “%2”."_s)
            .arg(act.entity.name, act.other.name);
    }
    QString operator()(const SplitForms &act) const
    {
        return say(u"‘%1’은(는) ‘%2’이(가) 아니라 따로 있는 이름입니다."_s,
            u"“%1” is not “%2” but a name of its own."_s)
            .arg(act.forms.join(u", "_s), act.entity.name);
    }
    QString operator()(const RenameEntity &act) const
    {
        return say(u"‘%1’을(를) ‘%2’(으)로 부릅니다."_s, u"“%1” is called “%2”."_s)
            .arg(act.entity.name, act.name);
    }
    QString operator()(const RetypeEntity &act) const
    {
        return say(u"‘%1’의 종류는 %2입니다."_s, u"“%1” has the type %2."_s)
            .arg(act.entity.name, wordOf(act.type, m_language));
    }
    QString operator()(const HideEntity &act) const
    {
        return say(u"‘%1’은(는) 숨겼습니다."_s, u"“%1” is hidden."_s).arg(act.entity.name);
    }
    QString operator()(const MarkMention &act) const
    {
        if (act.entity)
            return say(u"‘%1’은(는) ‘%2’을(를) 가리킵니다."_s, u"“%1” names “%2”."_s)
                .arg(act.place.exact, act.entity->name);
        return say(u"‘%1’은(는) 이름입니다(%2)."_s, u"“%1” is a name, of the type %2."_s)
            .arg(act.place.exact, wordOf(act.type, m_language));
    }
    QString operator()(const HideMention &act) const
    {
        return say(u"‘%1’은(는) 이름이 아닙니다."_s, u"“%1” is no name."_s).arg(act.place.exact);
    }
    QString operator()(const SplitMention &act) const
    {
        return say(u"‘%1’은(는) 다른 곳의 같은 이름과 다릅니다."_s,
            u"“%1” is another one than its namesakes."_s)
            .arg(act.place.exact);
    }
    QString operator()(const SetTimeValue &act) const
    {
        return say(u"‘%1’은(는) %2입니다."_s, u"“%1” is %2."_s)
            .arg(act.place.exact, dateWords(act.value, m_language));
    }
    QString operator()(const SetTimeAnchor &act) const
    {
        return say(u"‘%1’은(는) %2을(를) 기준으로 셉니다."_s, u"“%1” counts from %2."_s)
            .arg(act.place.exact, dateWords(act.anchor, m_language));
    }
    QString operator()(const DismissDifference &act) const
    {
        return say(u"차이 %1: 제쳐 두었습니다."_s, u"The difference %1 is set aside."_s)
            .arg(wordsOf(act.difference.places));
    }
    QString operator()(const CommentDifference &act) const
    {
        return say(u"차이 %1에 붙인 메모: %2"_s, u"On the difference %1: %2"_s)
            .arg(wordsOf(act.difference.places), act.text);
    }
    QString operator()(const JoinPlaces &act) const
    {
        return say(u"같은 내용입니다: %1"_s, u"These tell the same: %1"_s).arg(wordsOf(act.places));
    }
    QString operator()(const PartPlaces &act) const
    {
        return say(u"같은 내용이 아닙니다: %1"_s, u"These do not tell the same: %1"_s)
            .arg(wordsOf(act.places));
    }

private:
    // Each once: ‘80%’ / ‘90%’.
    [[nodiscard]] QString wordsOf(const QList<TextAnchor> &places) const
    {
        QStringList words;
        for (const TextAnchor &place : places) {
            const QString quoted = say(u"‘%1’"_s, u"“%1”"_s).arg(place.exact.simplified());
            if (!words.contains(quoted))
                words.append(quoted);
        }
        return words.join(u" / "_s);
    }

    [[nodiscard]] QString say(const QString &korean, const QString &english) const
    {
        return m_language == WordsLanguage::Korean ? korean : english;
    }

    WordsLanguage m_language;
};

} // namespace

QString correctionSentence(const Correction &correction, WordsLanguage language)
{
    const QString sentence = std::visit(Sentences(language), correction.act);
    return language == WordsLanguage::Korean ? resolveParticles(sentence) : sentence;
}

} // namespace naranhi::exchange
