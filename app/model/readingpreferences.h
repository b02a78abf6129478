// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace naranhi {

enum class ThemeChoice { System, Light, Dark, Sepia, HighContrast };
enum class Typeface { Sans, Serif, System };

// How the reader wants the page set. Lives on the GUI thread; every view observes changed(). Values
// are clamped to what can be read.
class ReadingPreferences final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingPreferences)

public:
    explicit ReadingPreferences(QObject *parent = nullptr);

    static constexpr int minTextPercent = 50;
    static constexpr int maxTextPercent = 300;
    static constexpr int standardFading = 75;

    [[nodiscard]] ThemeChoice theme() const { return m_theme; }
    [[nodiscard]] Typeface typeface() const { return m_typeface; }
    [[nodiscard]] int textPercent() const { return m_textPercent; } // of the standard reading size
    [[nodiscard]] double lineSpacing() const
    {
        return m_lineSpacing;
    } // line height / type size, 1.2 to 2.4
    [[nodiscard]] bool columnsFollow() const { return m_columnsFollow; } // scrolling one takes all
    [[nodiscard]] bool passagesJoined() const { return m_passagesJoined; } // by bands
    // Whether what an earlier column told fades, and how far: 0 to 100, of what can still be read.
    [[nodiscard]] bool isOnlyNew() const { return m_isOnlyNew; }
    [[nodiscard]] int fading() const { return m_fading; }
    [[nodiscard]] QString language() const
    {
        return m_language;
    } // "ko", "en"; empty = the system's

    [[nodiscard]] bool areSourcesShown() const { return m_areSourcesShown; } // at each sentence

    [[nodiscard]] bool arePicturesShown() const { return m_arePicturesShown; } // of articles

    void setTheme(ThemeChoice theme);
    void setTypeface(Typeface typeface);
    void setTextPercent(int percent);
    void setLineSpacing(double factor);
    void setColumnsFollow(bool follow);
    void setPassagesJoined(bool joined);
    void setOnlyNew(bool onlyNew);
    void setFading(int percent);
    void setLanguage(const QString &language);
    void setSourcesShown(bool shown);
    void setPicturesShown(bool shown); // which fetches them from the outlets

Q_SIGNALS:
    void themeChanged();
    void textSettingChanged(); // typeface, size or spacing
    void comparingChanged(); // what columns do beside one another
    void languageChanged();
    void sourcesShownChanged();
    void picturesShownChanged();
    void newTextSettingChanged(); // whether and how far it fades

private:
    ThemeChoice m_theme = ThemeChoice::System;
    Typeface m_typeface = Typeface::Sans;
    int m_textPercent = 100;
    double m_lineSpacing = 1.7;
    bool m_columnsFollow = false;
    bool m_passagesJoined = true;
    QString m_language;
    bool m_areSourcesShown = false;
    bool m_arePicturesShown = false;
    bool m_isOnlyNew = false;
    int m_fading = standardFading;
};

} // namespace naranhi
