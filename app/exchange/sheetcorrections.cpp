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

private:
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
