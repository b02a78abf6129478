// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/marktips.h"

#include "widgets/common/timetext.h"

#include <QCoreApplication>
#include <QStringList>

namespace naranhi {

using namespace Qt::StringLiterals;

namespace {

struct TipTexts
{
    Q_DECLARE_TR_FUNCTIONS(MarkTips)
};

QStringList formsOf(const Entity &entity)
{
    QStringList forms;
    for (const EntityForm &form : entity.forms) {
        if (!forms.contains(form.text))
            forms.append(form.text);
    }
    return forms;
}

} // namespace

QString typeText(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return TipTexts::tr("person");
    case EntityType::Place:
        return TipTexts::tr("place");
    case EntityType::Organisation:
        return TipTexts::tr("organisation");
    case EntityType::Work:
        return TipTexts::tr("product or work");
    case EntityType::Quantity:
        return TipTexts::tr("quantity");
    }
    return {};
}

QString entityTip(const Entity &entity)
{
    const QString mentions = TipTexts::tr("%n mention(s)", nullptr, entity.count());
    QString tip = entity.name % u" · "_s % typeText(entity.type) % u" · "_s % mentions;
    const QStringList forms = formsOf(entity);
    if (forms.size() > 1)
        tip += u'\n' % forms.join(u", "_s);
    return tip;
}

QString timeTip(const QString &words, const QString &value, const QLocale &locale)
{
    const QString meaning = timeText(value, locale);
    if (meaning.isEmpty())
        return words % u'\n' % TipTexts::tr("No date is known for these words");
    return meaning;
}

} // namespace naranhi
