<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgeText</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>%Ln contact(s) added</source>
        <translation>
            <numerusform>%Ln contact added</numerusform>
            <numerusform>%Ln contacts added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsText</name>
    <message numerus="yes">
        <source>%Ln contact(s) could be read and are kept.</source>
        <translation>
            <numerusform>%Ln contact could be read and is kept.</numerusform>
            <numerusform>%Ln contacts could be read and are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueText</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contactdesk::ConflictPanel</name>
    <message numerus="yes">
        <source>%Ln field(s) left to choose</source>
        <translation>
            <numerusform>%Ln field left to choose</numerusform>
            <numerusform>%Ln fields left to choose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contactdesk::HistoryPanel</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written.</source>
        <translation>
            <numerusform>%Ln line written.</numerusform>
            <numerusform>%Ln lines written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history is whole: %Ln line(s).</source>
        <translation>
            <numerusform>The history is whole: %Ln line.</numerusform>
            <numerusform>The history is whole: %Ln lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contactdesk::ConversationPane</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contactdesk::ContactEditor</name>
    <message numerus="yes">
        <source>%n change(s) were taken back.</source>
        <translation>
            <numerusform>%n change was taken back.</numerusform>
            <numerusform>%n changes were taken back.</numerusform>
        </translation>
    </message>
</context>
</TS>
