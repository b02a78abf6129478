<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArticlePage</name>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>%n min read</numerusform>
            <numerusform>%n min read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkTips</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>naranhi::AboutArticle</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>naranhi::ComparisonDelegate</name>
    <message numerus="yes">
        <source>%n outlets</source>
        <translation>
            <numerusform>%n outlet</numerusform>
            <numerusform>%n outlets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>naranhi::CorrectionsDialog</name>
    <message numerus="yes">
        <source>%n correction(s) fit nothing in the open articles.</source>
        <translation>
            <numerusform>%n correction fits nothing in the open articles.</numerusform>
            <numerusform>%n corrections fit nothing in the open articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>naranhi::Coverage</name>
    <message numerus="yes">
        <source>%1 of %n outlet(s)</source>
        <translation>
            <numerusform>%1 of %n outlet</numerusform>
            <numerusform>%1 of %n outlets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>naranhi::CoverageCells</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>naranhi::EntityActs</name>
    <message numerus="yes">
        <source>Merge %n names into “%1”</source>
        <translation>
            <numerusform>Merge %n name into “%1”</numerusform>
            <numerusform>Merge %n names into “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hide %n name(s)</source>
        <translation>
            <numerusform>&amp;Hide %n name</numerusform>
            <numerusform>&amp;Hide %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n name(s)</source>
        <translation>
            <numerusform>Hide %n name</numerusform>
            <numerusform>Hide %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type of %n name(s): %1</source>
        <translation>
            <numerusform>Type of %n name: %1</numerusform>
            <numerusform>Type of %n names: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>naranhi::EntityRows</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>naranhi::FeedActs</name>
    <message numerus="yes">
        <source>%1: %n feeds were added.</source>
        <translation>
            <numerusform>%1: %n feed was added.</numerusform>
            <numerusform>%1: %n feeds were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>naranhi::FeedWords</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>naranhi::LibraryPanel</name>
    <message numerus="yes">
        <source>The first %n are shown. Search for more to see fewer.</source>
        <translation>
            <numerusform>The first one is shown. Search for more to see fewer.</numerusform>
            <numerusform>The first %n are shown. Search for more to see fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>naranhi::LibraryRescue</name>
    <message numerus="yes">
        <source>%n are known to be lost.</source>
        <translation>
            <numerusform>%n is known to be lost.</numerusform>
            <numerusform>%n are known to be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library: %n texts were saved.</source>
        <translation>
            <numerusform>The library: %n text was saved.</numerusform>
            <numerusform>The library: %n texts were saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>naranhi::LibraryWords</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outlets</source>
        <translation>
            <numerusform>%n outlet</numerusform>
            <numerusform>%n outlets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>naranhi::MarkMenu</name>
    <message numerus="yes">
        <source>All %n mention(s) of “%1” will count as:</source>
        <translation>
            <numerusform>The mention of “%1” will count as:</numerusform>
            <numerusform>All %n mentions of “%1” will count as:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name to show for all %n mention(s):</source>
        <translation>
            <numerusform>Name to show for the mention:</numerusform>
            <numerusform>Name to show for all %n mentions:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>naranhi::MessageBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>naranhi::SuggestionStrip</name>
    <message numerus="yes">
        <source>%n possible link(s)</source>
        <translation>
            <numerusform>%n possible link</numerusform>
            <numerusform>%n possible links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>naranhi::TimelineView</name>
    <message numerus="yes">
        <source>%n statements; first: %1</source>
        <extracomment>%n statements gathered in one mark; %1 describes the first of them</extracomment>
        <translation>
            <numerusform>%n statement; first: %1</numerusform>
            <numerusform>%n statements; first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>naranhi::WindowStatus</name>
    <message numerus="yes">
        <source>%n pinned — F3 goes to the next mention, Esc lets go</source>
        <translation>
            <numerusform>%n pinned — F3 goes to the next mention, Esc lets go</numerusform>
            <numerusform>%n pinned — F3 goes to the next mention, Esc lets go</numerusform>
        </translation>
    </message>
</context>
</TS>
