@echo off
rem Starts Dateline with the archive of classes that the build made beside it. The same as
rem java -jar dateline.jar, only faster; without the archive, or by another Java, no slower.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:SharedArchiveFile="%~dp0dateline.jsa" -Xlog:cds=off -Xlog:cds+dynamic=off -jar "%~dp0dateline.jar" %*
